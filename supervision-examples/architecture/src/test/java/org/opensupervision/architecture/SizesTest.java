package org.opensupervision.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files and methods stay small enough to be read at once. */
class SizesTest {

  private static final int LONGEST_FILE = 400;

  @Test
  void everyMainSource_isShort() {
    assertThat(tooLong(sources())).isEmpty();
  }

  @Test
  void middleFile_fitsOnAScreen() {
    assertThat(atShare(0.5, sources().stream().map(SizesTest::lines).toList()))
        .isLessThanOrEqualTo(80);
  }

  @Test
  void methodLengths_stayWithinTheHouseStyle() {
    var lengths = methodLengths(Sources.of(sources()));

    assertThat(lengths).hasSizeGreaterThan(10);
    assertThat(atShare(0.5, lengths)).isLessThanOrEqualTo(4);
    assertThat(atShare(0.9, lengths)).isLessThanOrEqualTo(12);
    assertThat(atShare(0.99, lengths)).isLessThanOrEqualTo(30);
  }

  @Test
  void methodOfThreeLines_isCountedFromBraceToBrace() {
    var source = "class A {\n\n  int run() {\n    return 1;\n  }\n\n  abstract void none();\n}\n";

    assertThat(methodLengths(Sources.of(source))).containsExactly(3);
  }

  @Test
  void shareOfLengths_isTheSmallestLengthThatCoversIt() {
    assertThat(atShare(0.9, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).isEqualTo(9);
    assertThat(atShare(0.99, List.of(7, 1))).isEqualTo(7);
  }

  private static List<Path> sources() {
    return Reactor.sources(Reactor.modules());
  }

  private static List<Path> tooLong(List<Path> files) {
    return files.stream().filter(file -> lines(file) > LONGEST_FILE).toList();
  }

  private static int lines(Path file) {
    return (int) Reactor.text(file).lines().count();
  }

  private static int atShare(double share, List<Integer> lengths) {
    var sorted = lengths.stream().sorted().toList();
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }

  private static List<Integer> methodLengths(Sources sources) {
    var lengths = new ArrayList<Integer>();
    for (CompilationUnitTree file : sources.files()) {
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitMethod(MethodTree method, Void none) {
          if (method.getBody() != null) {
            lengths.add(sources.lines(file, method.getBody()));
          }
          return super.visitMethod(method, null);
        }
      }.scan(file, null);
    }
    return lengths;
  }
}
