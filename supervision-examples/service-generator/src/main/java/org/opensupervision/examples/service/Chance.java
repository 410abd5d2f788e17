package org.opensupervision.examples.service;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that depends on the seed of the service and on a name, and on nothing else.
 *
 * <p>Every person, case and team draws from its own, so that more of one never changes another.
 */
final class Chance {
  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  private final SplittableRandom random;

  private Chance(SplittableRandom random) {
    this.random = random;
  }

  static Chance of(long seed, String name) {
    long state = BASIS ^ new SplittableRandom(seed).nextLong();
    for (int i = 0; i < name.length(); i++) {
      state = (state ^ name.charAt(i)) * PRIME;
    }
    return new Chance(new SplittableRandom(state));
  }

  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  /** Returns a number from low to high, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Returns the days until something that happens once in so many days on average, 1 or more. */
  int waiting(double averageDays) {
    double days = -StrictMath.log(1 - random.nextDouble()) * averageDays;
    return 1 + (int) Math.min(days, 100_000);
  }

  /** Returns the number of the share that a draw falls into; the shares add up to 1. */
  int share(double... shares) {
    double drawn = random.nextDouble();
    int index = 0;
    while (index < shares.length - 1 && drawn >= shares[index]) {
      drawn -= shares[index];
      index++;
    }
    return index;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
