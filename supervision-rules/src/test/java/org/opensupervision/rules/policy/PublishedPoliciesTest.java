package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opensupervision.rules.golden.GoldenCases;
import org.opensupervision.rules.golden.Outcome;
import org.opensupervision.rules.layer.PolicyCheck;

/** Published policies of other bodies and countries can be written down, and give their dates. */
class PublishedPoliciesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "published");

  private static List<Path> files(boolean cases) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".cases.yaml") == cases)
          .sorted()
          .toList();
    }
  }

  @Test
  void policies_areReadAndNotOdd() throws IOException {
    assertThat(files(false))
        .hasSize(8)
        .allSatisfy(file -> assertThat(PolicyCheck.of(Policies.read(file))).isEmpty());
  }

  @TestFactory
  Stream<DynamicNode> cases_areAsExpected() throws IOException {
    assertThat(files(true)).hasSize(7);
    return files(true).stream()
        .map(file -> DynamicContainer.dynamicContainer(file.toString(), tests(file)));
  }

  private static Stream<DynamicTest> tests(Path file) {
    return GoldenCases.read(file).tryAll().stream()
        .map(tried -> DynamicTest.dynamicTest(tried.getCase().getStory(), () -> check(tried)));
  }

  private static void check(Outcome tried) {
    assertThat(tried.getDifferences()).isEmpty();
  }
}
