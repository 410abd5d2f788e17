package org.opensupervision.model.condition;

/** How an attribute is compared with a value; those of limits need numbers. */
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
  LESS_THAN("less than"),

  /** A list in which the value stands. */
  INCLUDES("includes"),

  /** Any value at all; nothing is compared. */
  RECORDED("is recorded");

  private final String words;

  Operator(String words) {
    this.words = words;
  }

  /** Returns whether it compares numbers. */
  public boolean isLimit() {
    return switch (this) {
      case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> true;
      case IS, INCLUDES, RECORDED -> false;
    };
  }

  /** Returns the words that stand for this operator in a policy file. */
  public String getWords() {
    return words;
  }
}
