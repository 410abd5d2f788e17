package org.opensupervision.rules.policy;

import java.util.stream.Collectors;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;

/** Writes a tree as JSON. */
final class JsonWriter {
  private JsonWriter() {}

  static String write(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.getEntries().stream()
          .map(entry -> quoted(entry.getName()) + ": " + write(entry.getValue()))
          .collect(Collectors.joining(",\n", "{", "}"));
    }
    if (node instanceof Sequence sequence) {
      return sequence.getItems().stream()
          .map(JsonWriter::write)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value((Scalar) node);
  }

  private static String value(Scalar scalar) {
    boolean bare = scalar.isPlain() && scalar.getText().matches("true|false|0|[1-9][0-9]*");
    return bare ? scalar.getText() : quoted(scalar.getText());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
