package org.opensupervision.rules.document;

/** A single value, exactly as it was written: {@code 010} is three characters, not eight. */
public final class Scalar extends Node {
  private final String text;
  private final boolean plain;

  Scalar(Position position, String text, boolean plain) {
    super(position);
    this.text = text;
    this.plain = plain;
  }

  /** Returns the text, without the quotes. */
  public String getText() {
    return text;
  }

  /** Returns whether it stood without quotes, as numbers and truths do. */
  public boolean isPlain() {
    return plain;
  }

  @Override
  public String getShape() {
    return "a single value";
  }
}
