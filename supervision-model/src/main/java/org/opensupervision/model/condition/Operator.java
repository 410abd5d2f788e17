package org.opensupervision.model.condition;

/** How an attribute is compared with a value; all but {@link #IS} need numbers. */
public enum Operator {
  /** The same word, number or truth. */
  IS("is"),

  /** The number or more. */
  AT_LEAST("at least"),

  /** The number or less. */
  AT_MOST("at most"),

  /** More than the number. */
  MORE_THAN("more than"),

  /** Less than the number. */
  LESS_THAN("less than");

  private final String words;

  Operator(String words) {
    this.words = words;
  }

  /** Returns the words that stand for this operator in a policy file. */
  public String getWords() {
    return words;
  }
}
