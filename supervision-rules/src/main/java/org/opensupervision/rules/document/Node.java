package org.opensupervision.rules.document;

import org.opensupervision.model.problem.Place;

/** A value in a document, with its place: one text, a mapping, a sequence, or one unread. */
public abstract sealed class Node permits Scalar, Mapping, Sequence, Unread {
  private final Position position;

  Node(Position position) {
    this.position = position;
  }

  /** Returns where the value begins. */
  public final Place getPlace() {
    return position.place();
  }

  /** Returns what it is, for messages, such as {@code a list}. */
  public abstract String getShape();

  final Position position() {
    return position;
  }
}
