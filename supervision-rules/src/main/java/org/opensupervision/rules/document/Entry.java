package org.opensupervision.rules.document;

/** A key of a mapping with its value. */
public final class Entry {
  private final Scalar key;
  private final Node value;

  Entry(Scalar key, Node value) {
    this.key = key;
    this.value = value;
  }

  /** Returns the key, with its own place. */
  public Scalar getKey() {
    return key;
  }

  /** Returns the text of the key. */
  public String getName() {
    return key.getText();
  }

  /** Returns the value. */
  public Node getValue() {
    return value;
  }
}
