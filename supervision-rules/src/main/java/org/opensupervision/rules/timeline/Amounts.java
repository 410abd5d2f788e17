package org.opensupervision.rules.timeline;

/**
 * What each occurrence of a series is worth towards an amount, in hundredths of an event or of a
 * minute.
 */
public final class Amounts {
  /** How many hundredths one event or one minute has. */
  public static final int WHOLE = 100;

  private final int[] raw;
  private final int[] worth;
  private final int[] credits;

  Amounts(int[] raw, int[] worth, int[] credits) {
    this.raw = raw;
    this.worth = worth;
    this.credits = credits;
  }

  /** Returns what an occurrence comes to by itself; 0 where the same fact was counted before. */
  public int raw(int index) {
    return raw[index];
  }

  /** Returns how much of it counts: never more than it comes to. */
  public int worth(int index) {
    return worth[index];
  }

  /** Returns the credit that decided, by its position; -1 where all of it counts. */
  public int credit(int index) {
    return credits[index];
  }
}
