package org.opensupervision.rules.document;

/** The events of a tree, as the file that spares the parser holds them. */
final class Recording {
  private final StringBuilder events = new StringBuilder();

  private Recording() {}

  static String of(Node root) {
    var recording = new Recording();
    recording.add(root);
    return recording.events.toString();
  }

  private void add(Node node) {
    if (node instanceof Scalar scalar) {
      add(scalar.isPlain() ? '=' : '\'', node, scalar.getText());
    } else if (node instanceof Mapping mapping) {
      add('{', node, "");
      for (var entry : mapping.getEntries()) {
        add(entry.getKey());
        add(entry.getValue());
      }
      events.append("}\n");
    } else if (node instanceof Sequence sequence) {
      add('[', node, "");
      sequence.getItems().forEach(this::add);
      events.append("}\n");
    } else {
      throw new IllegalArgumentException("A document with faults cannot be recorded.");
    }
  }

  private void add(char kind, Node node, String text) {
    var at = node.position();
    events.append(kind).append(at.line()).append(' ').append(at.column()).append(' ');
    events.append(text).append('\n');
  }
}
