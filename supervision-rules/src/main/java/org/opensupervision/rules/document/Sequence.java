package org.opensupervision.rules.document;

import java.util.List;

/** A list of values. */
public final class Sequence extends Node {
  private final List<Node> items;

  Sequence(Position position, List<Node> items) {
    super(position);
    this.items = List.copyOf(items);
  }

  /** Returns the values, in the order of the file. */
  public List<Node> getItems() {
    return items;
  }

  @Override
  public String getShape() {
    return "a list";
  }
}
