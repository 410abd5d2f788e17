package org.opensupervision.rules.calendar;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The working days of a calendar as numbers from 0 up to its length: how many there are up to a
 * day, and which is the n-th, takes constant time.
 */
final class DayBits {

  private final int length;
  private final long[] words;

  /** How many members there are before each word. */
  private final int[] before;

  private final int[] members;

  DayBits(BitSet set, int length) {
    this.length = length;
    // One word more than needed, so that the length itself may be asked about.
    this.words = Arrays.copyOf(set.toLongArray(), length / Long.SIZE + 1);
    this.before = new int[words.length];
    for (int word = 1; word < words.length; word++) {
      before[word] = before[word - 1] + Long.bitCount(words[word - 1]);
    }
    this.members = set.stream().toArray();
  }

  int length() {
    return length;
  }

  /** Returns how many members there are in all. */
  int count() {
    return members.length;
  }

  boolean contains(int number) {
    return (words[number >>> 6] & (1L << number)) != 0;
  }

  /** Returns how many members are less than a number from 0 to the length. */
  int countBelow(int number) {
    int word = number >>> 6;
    return before[word] + Long.bitCount(words[word] & ((1L << number) - 1));
  }

  /** Returns how many members there are from a number up to and without another, not lower one. */
  int countBetween(int from, int toExclusive) {
    if (toExclusive < from) {
      throw new IllegalArgumentException(
          "The days (%s) over which working days are counted must be 0 or more."
              .formatted(toExclusive - from));
    }
    return countBelow(toExclusive) - countBelow(from);
  }

  /**
   * Returns the position of the member that is so many members after a number, or -1 if there are
   * not that many.
   */
  int positionAfter(int number, int days) {
    if (days < 1) {
      throw new IllegalArgumentException(
          "The days (%s) of an addition of working days must be 1 or more.".formatted(days));
    }
    int passed = countBelow(number + 1);
    return days > members.length - passed ? -1 : passed + days - 1;
  }

  /** Returns the member before which there are so many others. */
  int member(int position) {
    return members[position];
  }
}
