package org.opensupervision.rules.document;

/** A value that was refused as the file was read; the problem is already among those found. */
public final class Unread extends Node {
  Unread(Position position) {
    super(position);
  }

  @Override
  public String getShape() {
    return "a value that was refused";
  }
}
