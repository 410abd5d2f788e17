package org.opensupervision.rules.engine.vendor;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.spi.storage.failure.StorageClosedException;
import org.opensupervision.spi.storage.failure.StorageException;

/**
 * Makes calls to a store in threads of their own, and waits for each no longer than a time.
 *
 * <p>A call that hangs keeps its thread. So that a store which hangs for good cannot take all
 * threads of a host, only so many calls may be open at once.
 */
final class Calls {
  private final String store;
  private final Executor executor;
  private final Duration timeout;
  private final Semaphore open;
  private volatile boolean isClosed;

  Calls(String store, Executor executor, Duration timeout, int mostOpen) {
    this.store = store;
    this.executor = executor;
    this.timeout = timeout;
    this.open = new Semaphore(mostOpen);
  }

  /**
   * Returns the answer of a call.
   *
   * @param what what the store is asked to do, for messages
   * @throws StorageException as the store throws it
   * @throws StoreFaultException if it hangs, answers nothing or throws something else
   */
  <T> T call(String what, Callable<T> work) {
    var task = new FutureTask<T>(work);
    start(what, task);
    try {
      return Objects.requireNonNull(task.get(timeout.toNanos(), TimeUnit.NANOSECONDS));
    } catch (ExecutionException thrown) {
      throw contained(what, Objects.requireNonNullElse(thrown.getCause(), thrown));
    } catch (NullPointerException nothing) {
      throw contained(what, nothing);
    } catch (TimeoutException late) {
      task.cancel(true);
      throw StoreFaultException.timeout(store, what);
    } catch (InterruptedException stopped) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw StoreFaultException.interrupted(store, what);
    }
  }

  /** Makes no call from now on; those that are open end as the store ends them. */
  void close() {
    isClosed = true;
  }

  private void start(String what, FutureTask<?> task) {
    requireFree(what);
    try {
      executor.execute(() -> run(task));
    } catch (RejectedExecutionException refused) {
      open.release();
      requireOpen();
      throw StoreFaultException.notAsked(store, what);
    } catch (RuntimeException | Error thrown) {
      open.release();
      throw thrown;
    }
  }

  private void requireOpen() {
    if (isClosed) {
      throw new StorageClosedException();
    }
  }

  /** Waits for a call to end if too many are open, no longer than for an answer. */
  private void requireFree(String what) {
    requireOpen();
    try {
      if (!open.tryAcquire(timeout.toNanos(), TimeUnit.NANOSECONDS)) {
        throw StoreFaultException.busy(store, what);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw StoreFaultException.notAskedWhenInterrupted(store, what);
    }
  }

  /** The permit comes back with the thread, also if the caller has stopped waiting long ago. */
  private void run(FutureTask<?> task) {
    try {
      task.run();
    } finally {
      open.release();
    }
  }

  private RuntimeException contained(String what, Throwable thrown) {
    return thrown instanceof StorageException known
        ? known
        : StoreFaultException.failed(store, what, thrown);
  }
}
