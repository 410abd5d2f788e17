package org.opensupervision.rules.document;

import java.util.ArrayList;
import java.util.List;

/** A sequence that is still being read. */
final class SequenceFrame extends Frame {
  private final List<Node> items = new ArrayList<>();

  SequenceFrame(Position position) {
    super(position);
  }

  @Override
  KeyPath next() {
    return path().item(items.size());
  }

  @Override
  void add(Node node) {
    items.add(node);
  }

  @Override
  Node close() {
    return new Sequence(position(), items);
  }
}
