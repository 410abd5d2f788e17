package org.opensupervision.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;

/**
 * What one input may cost: 256 MB, and 2 seconds of a processor.
 *
 * <p>Bytes are those that the thread asks for, whether or not they are given back, so that the
 * figure is the same on every machine. Of the time that of the processor is told and not that of
 * the clock on the wall, and the cheapest of three readings counts, so that a machine with other
 * things to do changes nothing; what hangs is ended after a minute.
 */
public final class Allowance {
  private static final long MOST_BYTES = 256L << 20;
  private static final long MOST_NANOS = Duration.ofSeconds(2).toNanos();
  private static final Duration HANGING = Duration.ofMinutes(1);
  private static final int READINGS = 3;

  private final Object threads;
  private final Method bytes;
  private final Method nanos;

  private Allowance() throws ReflectiveOperationException {
    // The modules of these are not among those that the library reads.
    threads =
        Class.forName("java.lang.management.ManagementFactory")
            .getMethod("getThreadMXBean")
            .invoke(null);
    Class<?> type = Class.forName("com.sun.management.ThreadMXBean");
    bytes = type.getMethod("getThreadAllocatedBytes", long.class);
    nanos = type.getMethod("getCurrentThreadCpuTime");
  }

  /** Runs it, and fails if it needs more than is allowed. */
  public static void check(Runnable reading) {
    assertTimeoutPreemptively(HANGING, () -> new Allowance().measure(reading));
  }

  private void measure(Runnable reading) throws ReflectiveOperationException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < READINGS && least > MOST_NANOS; i++) {
      long began = (Long) nanos.invoke(threads);
      long before = allocated();
      reading.run();
      assertThat(allocated() - before).as("bytes asked for").isLessThan(MOST_BYTES);
      least = Math.min(least, (Long) nanos.invoke(threads) - began);
    }
    assertThat(least).as("nanoseconds of a processor").isLessThanOrEqualTo(MOST_NANOS);
  }

  private long allocated() throws InvocationTargetException, IllegalAccessException {
    return (Long) bytes.invoke(threads, Thread.currentThread().getId());
  }
}
