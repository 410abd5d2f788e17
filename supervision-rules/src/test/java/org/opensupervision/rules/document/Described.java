package org.opensupervision.rules.document;

import java.util.ArrayList;
import java.util.List;

/** Says of each value of a tree, in the order of the file, what it is and where. */
final class Described {
  private final List<String> lines = new ArrayList<>();

  private Described() {}

  static List<String> of(Node root) {
    var described = new Described();
    described.add(root);
    return described.lines;
  }

  private void add(Node node) {
    String place = node.getPlace().asText();
    if (node instanceof Scalar scalar) {
      lines.add((scalar.isPlain() ? "plain " : "quoted ") + place + "=" + scalar.getText());
    } else if (node instanceof Mapping mapping) {
      lines.add("mapping " + place);
      for (Entry entry : mapping.getEntries()) {
        add(entry.getKey());
        add(entry.getValue());
      }
    } else {
      lines.add(node.getShape() + " " + place);
      ((Sequence) node).getItems().forEach(this::add);
    }
  }
}
