package org.opensupervision.storage.jdbc;

import java.time.Duration;
import java.util.function.Supplier;

/** Interrupts that end nothing, and are not lost. */
final class Interrupts {

  private Interrupts() {}

  /** Does work as if the thread had not been interrupted before. */
  static <T> T aside(Supplier<T> work) {
    var isInterrupted = Thread.interrupted();
    try {
      return work.get();
    } finally {
      restore(isInterrupted);
    }
  }

  /** Waits, and returns whether it was over before the time was. */
  static boolean isOver(Wait wait, Duration longest) {
    var last = System.nanoTime() + longest.toNanos();
    var isInterrupted = false;
    try {
      while (true) {
        try {
          return wait.isOverWithin(last - System.nanoTime());
        } catch (InterruptedException later) {
          isInterrupted = true;
        }
      }
    } finally {
      restore(isInterrupted);
    }
  }

  private static void restore(boolean isInterrupted) {
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A wait of at most so many nanoseconds. */
  @FunctionalInterface
  interface Wait {
    boolean isOverWithin(long nanos) throws InterruptedException;
  }
}
