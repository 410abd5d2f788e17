package org.opensupervision.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.problem.SupervisionException;

class RecordedTreeTest {
  private static final String NAME = "ours.yaml";

  @Test
  void recordedDocument_isReadWithAllItsPlaces() {
    byte[] content =
        bytes(
            """
            policy: ours
            # nothing
            clauses:
              - {id: a, says: 'A "b" é – 😀'}
              - - []
                - {}
                - >-
                  Long
                  text.
            last: ours
            """);

    assertThat(Described.of(recorded(content)))
        .isEqualTo(Described.of(read(content)))
        .contains(
            "mapping ours.yaml:1:1",
            "plain ours.yaml:1:9 at policy=ours",
            "plain ours.yaml:10:7 at last=ours");
  }

  @Property
  void documentOfAnySize_isReadAsItWasRecorded(@ForAll @IntRange(max = 300) int size) {
    var text = new StringBuilder("a: x\nlist:\n- first\n");
    for (int number = 0; number < size; number++) {
      text.append("\n".repeat(number)).append("- item ").append(number).append('\n');
    }
    byte[] content = bytes(text.append("end: ").append("y".repeat(size + 1)).toString());

    assertThat(Described.of(recorded(content))).isEqualTo(Described.of(read(content)));
  }

  @Test
  void documentThatWasChanged_isReadFromItsContent() {
    byte[] recording = TreeRecording.of(NAME, bytes("a: 1"));

    var tree = Documents.readRecorded(NAME, bytes("a: 2"), recording, new Problems(NAME));

    assertThat(Described.of(tree.orElseThrow())).contains("plain ours.yaml:1:4 at a=2");
  }

  @Test
  void documentWithoutRecording_isReadFromItsContent() {
    var tree = Documents.readRecorded(NAME, bytes("a: 1"), new byte[0], new Problems(NAME));

    assertThat(Described.of(tree.orElseThrow())).contains("plain ours.yaml:1:4 at a=1");
  }

  @Test
  void documentWithFaults_isNotRecorded() {
    assertThatThrownBy(() -> TreeRecording.of(NAME, bytes("a:\nb: 1")))
        .isInstanceOf(SupervisionException.class);
  }

  private static Node recorded(byte[] content) {
    return new RecordedTree(NAME, TreeRecording.of(NAME, content)).read(content).orElseThrow();
  }

  private static Node read(byte[] content) {
    return Documents.read(NAME, content, new Problems(NAME)).orElseThrow();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
