package org.opensupervision.storage.jdbc;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;

/** Somebody's wait for work that another thread does. */
final class Turn<T> {

  private final CompletableFuture<T> result = new CompletableFuture<>();
  private final AtomicBoolean isTaken = new AtomicBoolean();

  /** Has work done by another thread, and waits for it. */
  static <T> T on(Executor thread, Supplier<T> work, Duration longest) {
    var turn = new Turn<T>();
    thread.execute(
        () -> {
          if (turn.take()) {
            turn.settle(work);
          }
        });
    return turn.await(longest);
  }

  /** Returns true to the first: who does the work, or who no longer waits for it. */
  boolean take() {
    return isTaken.compareAndSet(false, true);
  }

  /** Ends the wait with what the work returns or throws, unless it has ended. */
  void settle(Supplier<T> work) {
    try {
      result.complete(work.get());
    } catch (RuntimeException | Error failed) {
      result.completeExceptionally(failed);
    }
  }

  /**
   * Waits; an interrupt changes nothing, and stays set.
   *
   * <p>Work that nobody has taken after the longest wait is given up; what was taken is waited for.
   */
  T await(Duration longest) {
    var last = System.nanoTime() + longest.toNanos();
    var isInterrupted = false;
    try {
      while (true) {
        try {
          return result(last);
        } catch (InterruptedException later) {
          isInterrupted = true;
        }
      }
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private T result(long last) throws InterruptedException {
    try {
      return result.get(last - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      if (take()) {
        throw new StorageUnavailableException(late);
      }
      return result(System.nanoTime() + Long.MAX_VALUE / 2);
    } catch (ExecutionException failed) {
      throw thrown(Objects.requireNonNullElse(failed.getCause(), failed));
    }
  }

  /** Adds where the caller is, of which the other thread knows nothing. */
  private static RuntimeException thrown(Throwable failed) {
    var traces = Stream.of(failed.getStackTrace(), Thread.currentThread().getStackTrace());
    failed.setStackTrace(traces.flatMap(Stream::of).toArray(StackTraceElement[]::new));
    if (failed instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failed;
  }
}
