package org.opensupervision.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.rules.policy.Policies;

/** The recorded events of each bundled policy are those of its file. */
class RecordedDocumentTest {
  private static final Path FOLDER = Path.of("src/main/resources/META-INF/supervision/policies");

  static List<String> policies() {
    return Policies.bundledIds();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void recordedEvents_areThoseOfTheFile(String id) throws IOException {
    String recorded = Recording.of(tree(id));
    Path file = FOLDER.resolve(id + ".events");
    if (System.getProperty("supervision.rewrite-policies") != null) {
      Files.writeString(file, recorded);
    }

    assertThat(file)
        .as("after a change of the policy, run this test with -Dsupervision.rewrite-policies")
        .hasContent(recorded);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void recordedEvents_giveTheSameTree(String id) throws IOException {
    String recorded = Recording.of(tree(id));
    var again =
        Documents.readRecorded(
            id + ".yaml", recorded.getBytes(StandardCharsets.UTF_8), new Problems(id + ".yaml"));

    assertThat(Recording.of(again)).isEqualTo(recorded);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void bundledPolicy_isTheOneOfTheFile(String id) throws IOException {
    assertThat(Policies.bundled(id)).isEqualTo(Policies.read(id + ".yaml", content(id)));
  }

  private static Node tree(String id) throws IOException {
    var problems = new Problems(id + ".yaml");
    var root = Documents.read(id + ".yaml", content(id), problems).orElseThrow();
    problems.throwIfAny();
    return root;
  }

  private static byte[] content(String id) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(id + ".yaml"));
  }
}
