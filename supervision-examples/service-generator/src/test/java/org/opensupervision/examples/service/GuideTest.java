package org.opensupervision.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opensupervision.model.fact.Fact;

/** The guide says of each rate what the code says. */
class GuideTest {
  private static final Path GUIDE = Path.of("../../docs/guide/generated-service.md");
  private static final Path THIS =
      Path.of("src/test/java/org/opensupervision/examples/service/GuideTest.java");

  @ParameterizedTest
  @EnumSource
  void rateOfTheCode_standsInTheGuide(WorkforceRate rate) throws IOException {
    assertThat(Files.readAllLines(GUIDE)).contains(row(rate));
  }

  @Test
  void snippetOfTheGuide_makesTheWholeService() throws IOException {
    List<Fact> facts = ChildrensService.generate(ServicePlan.builder().staff(400).seed(1).build());

    assertThat(facts).hasSizeGreaterThan(100_000);
    assertThat(snippet()).isEqualTo(written());
  }

  /** What stands in the guide, without its imports; every one of them is of a type. */
  private static String snippet() throws IOException {
    var guide = Files.readString(GUIDE);
    int start = guide.indexOf("```java\n") + "```java\n".length();
    var lines = guide.substring(start, guide.indexOf("```", start)).lines().toList();
    var imports = lines.stream().filter(line -> line.startsWith("import ")).toList();
    assertThat(imports)
        .hasSize(4)
        .allSatisfy(line -> Class.forName(line.substring(7, line.length() - 1)));
    return String.join("\n", lines.subList(imports.size() + 1, lines.size()));
  }

  /** The first statement above. */
  private static String written() throws IOException {
    return Files.readAllLines(THIS).stream()
        .map(String::strip)
        .filter(line -> line.startsWith("List<Fact> facts = "))
        .findFirst()
        .orElseThrow();
  }

  private static String row(WorkforceRate rate) {
    String value = BigDecimal.valueOf(rate.getValue()).stripTrailingZeros().toPlainString();
    String standing = rate.getStanding().name().toLowerCase(Locale.ROOT);
    return "| "
        + String.join(
            " | ", List.of(rate.getWords(), value, rate.getSource(), rate.getDate(), standing))
        + " |";
  }
}
