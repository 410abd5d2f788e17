package org.opensupervision.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.rules.policy.Policies;

/** What the build recorded of the bundled policies; where only an IDE built, there is nothing. */
class BundledRecordingsTest {
  private static final String FOLDER = "/META-INF/supervision/policies/";

  static List<String> ids() {
    return Policies.bundledIds();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void recording_isOfThePolicyBesideIt(String id) throws IOException {
    String name = id + ".yaml";
    byte[] content = file(name);

    var recorded = new RecordedTree(name, file(id + ".tree")).read(content);

    assertThat(Described.of(recorded.orElseThrow()))
        .isEqualTo(Described.of(Documents.read(name, content, new Problems(name)).orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void policy_isThatOfItsFile(String id) throws IOException {
    String name = id + ".yaml";

    assertThat(Policies.bundled(id)).isEqualTo(Policies.read(name, file(name)));
  }

  private static byte[] file(String name) throws IOException {
    try (var in = BundledRecordingsTest.class.getResourceAsStream(FOLDER + name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }
}
