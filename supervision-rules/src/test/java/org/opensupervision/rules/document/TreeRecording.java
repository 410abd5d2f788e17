package org.opensupervision.rules.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the recording that {@link RecordedTree} reads. */
final class TreeRecording {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private int line;

  private TreeRecording() {}

  /**
   * Returns the recording of a document.
   *
   * @throws org.opensupervision.model.problem.SupervisionException if anything is wrong with it
   */
  static byte[] of(String source, byte[] content) {
    var problems = new Problems(source);
    var root = Documents.read(source, content, problems);
    problems.throwIfAny();
    var recording = new TreeRecording();
    recording.value(root.orElseThrow());
    return recording.bytes(RecordedTree.checksum(content));
  }

  private byte[] bytes(int checksum) {
    var bytes = new ByteArrayOutputStream();
    number(checksum, bytes);
    number(texts.size(), bytes);
    for (String text : texts.keySet()) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      number(encoded.length, bytes);
      bytes.writeBytes(encoded);
    }
    bytes.writeBytes(values.toByteArray());
    return bytes.toByteArray();
  }

  private void value(Node node) {
    if (node instanceof Mapping mapping) {
      begin(mapping, RecordedTree.MAPPING, mapping.getEntries().size());
      for (Entry entry : mapping.getEntries()) {
        value(entry.getKey());
        value(entry.getValue());
      }
    } else if (node instanceof Sequence sequence) {
      begin(sequence, RecordedTree.SEQUENCE, sequence.getItems().size());
      sequence.getItems().forEach(this::value);
    } else if (node instanceof Scalar scalar) {
      int kind = scalar.isPlain() ? RecordedTree.PLAIN : RecordedTree.QUOTED;
      begin(scalar, kind, texts.computeIfAbsent(scalar.getText(), text -> texts.size()));
    } else {
      throw new IllegalArgumentException("A value that was refused must not be recorded.");
    }
  }

  private void begin(Node node, int kind, int content) {
    var position = node.position();
    number((position.line() - line) * 4 + kind, values);
    line = position.line();
    number(position.column(), values);
    number(content, values);
  }

  private static void number(int number, ByteArrayOutputStream bytes) {
    int rest = number;
    while (rest >= 0x80 || rest < 0) {
      bytes.write(rest | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }
}
