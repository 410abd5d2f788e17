package org.opensupervision.rules.calendar;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A fixed set of the numbers below a length, which counts its members up to a number and finds its
 * n-th member in constant time.
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

  /** Returns the member before which there are so many others. */
  int member(int position) {
    return members[position];
  }
}
