package org.opensupervision.rules.document;

/** A mapping or a sequence that is still being read. */
abstract sealed class Frame permits MappingFrame, SequenceFrame {
  private final Position position;

  Frame(Position position) {
    this.position = position;
  }

  final Position position() {
    return position;
  }

  final KeyPath path() {
    return position.path();
  }

  /** Returns the path of the value that comes next. */
  abstract KeyPath next();

  abstract void add(Node node);

  abstract Node close();
}
