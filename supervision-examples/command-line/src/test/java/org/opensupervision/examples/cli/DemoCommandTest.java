package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.examples.cli.console.Terminal;

class DemoCommandTest {
  private static final String SERVICE = "10-staff-seed-1";
  private static final int SOME = 1 << 17;

  @TempDir private Path folder;
  private Path dir = Path.of("");
  private Path store = Path.of("");

  @BeforeEach
  void nameFolders() {
    dir = folder.resolve("a").resolve("demo");
    store = dir.resolve(SERVICE).resolve("store.mv.db");
  }

  @Test
  void demo_printsTheFiguresAndWritesFactsStoreAndPage() throws IOException {
    Run run = demo();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .contains("HOW THINGS STAND", "Facts:  " + store.resolveSibling("facts.jsonl"))
        .contains("Report: " + dir.resolve("report.html"));
    assertThat(run.out()).containsPattern("Store:  .*, [0-9,]+ facts imported\n");
    assertThat(run.out()).doesNotContain("OVERDUE: ");
    assertThat(report()).contains("<h2 id=\"overdue\">");
    assertThat(Run.files(dir)).containsExactly(SERVICE, "report.html");
    assertThat(Run.files(dir.resolve(SERVICE)))
        .containsExactly("facts.jsonl", "made.txt", "store.mv.db");
  }

  @Test
  void reportOutOfTheStore_isThatOfTheFactsFile() throws IOException {
    demo();

    assertThat(report()).isEqualTo(assess("--facts", store.resolveSibling("facts.jsonl")).out());
    assertThat(report()).isEqualTo(assess("--store", store).out());
  }

  @Test
  void secondRun_takesTheStoreOfTheFirst() throws IOException {
    demo();
    String first = report();
    Run second = demo();

    assertThat(second.code()).isZero();
    assertThat(second.out()).contains(" facts of an earlier run\n");
    assertThat(report()).isEqualTo(first);
  }

  @Test
  void watchedRuns_showTheirStages() {
    Terminal watched = Terminal.of(false, true);

    assertThat(Run.on(watched, args()).err())
        .contains("1/6 generating", "3/6 importing", "6/6 writing the report");
    assertThat(Run.on(watched, args()).err())
        .contains("1/3 reading the store", "3/3 writing the report");
  }

  @Test
  void runThatWasKilled_isGoneOnWith() throws Exception {
    killOneThatImports();
    Run run = demo();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(report()).isEqualTo(assess("--facts", store.resolveSibling("facts.jsonl")).out());
  }

  @Test
  void otherSeed_hasAStoreOfItsOwnBesideTheFirst() {
    demo();
    Run other = demo("--seed", "2");

    assertThat(other.out()).contains(" facts imported\n");
    assertThat(Run.files(dir)).containsExactly(SERVICE, "10-staff-seed-2", "report.html");
    assertThat(demo().out()).contains(" facts of an earlier run\n");
  }

  @Test
  void storeOfAnotherGenerator_isMadeAnew() throws IOException {
    demo();
    String first = report();
    Files.writeString(store.resolveSibling("made.txt"), "generator of last year\nimported\n");
    Run run = demo();

    assertThat(run.out()).contains(" facts imported\n");
    assertThat(run.err()).isEmpty();
    assertThat(report()).isEqualTo(first);
  }

  @Test
  void storeThatIsDamaged_isMadeAnew() throws IOException {
    demo();
    String first = report();
    Files.writeString(store, "no store");
    Run run = demo();

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("note: The store of an earlier run cannot be used");
    assertThat(run.out()).contains(" facts imported\n");
    assertThat(report()).isEqualTo(first);
  }

  @Test
  void storeThatAnotherRunHasOpen_isLeftAlone() throws IOException {
    demo();
    try (var other = FileChannel.open(store, StandardOpenOption.WRITE);
        var lock = other.lock()) {
      Run run = demo();

      assertThat(lock.isValid()).isTrue();
      assertThat(run.code()).isEqualTo(4);
      assertThat(run.err()).contains("in use by another process");
    }
    assertThat(demo().out()).contains(" facts of an earlier run\n");
  }

  @Test
  void folderThatCannotBe_isToldWithoutATrace() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Run run = Run.of("demo", "--staff", "10", "--dir", file.resolve("demo").toString());

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).startsWith("error: " + file).doesNotContain("Exception");
  }

  /** As soon as there is something in the store. */
  private void killOneThatImports() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var process =
        new ProcessBuilder(
                java,
                "-cp",
                classes,
                Main.class.getName(),
                "demo",
                "--staff",
                "10",
                "--dir",
                dir.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (process.isAlive() && store.toFile().length() < SOME) {
      Thread.onSpinWait();
    }
    assertThat(process.destroyForcibly().waitFor()).isNotZero();
    assertThat(store).exists();
  }

  private Run demo(String... options) {
    return Run.of(args(options));
  }

  private String[] args(String... options) {
    return Stream.concat(
            Stream.of("demo", "--staff", "10", "--dir", dir.toString()), Stream.of(options))
        .toArray(String[]::new);
  }

  private Run assess(String source, Path file) {
    return Run.of(
        "assess",
        "--policy",
        "hull",
        source,
        file.toString(),
        "--as-of",
        "2026-09-30",
        "--format",
        "html");
  }

  private String report() throws IOException {
    return Files.readString(dir.resolve("report.html"));
  }
}
