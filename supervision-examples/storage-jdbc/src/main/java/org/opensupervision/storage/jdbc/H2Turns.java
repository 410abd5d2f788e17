package org.opensupervision.storage.jdbc;

import java.lang.ref.WeakReference;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;

/**
 * One after the other, in the order of asking, among all stores of the process that have an H2
 * database open.
 *
 * <p>H2 loses an update now and then when several connections change one row at the same time, so
 * that what was committed is undone. So no two change anything at the same time.
 */
final class H2Turns implements Turns {

  static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private static final Map<String, WeakReference<H2Turns>> BY_PATH = new HashMap<>();

  private final ReentrantLock turn = new ReentrantLock(true);

  private H2Turns() {}

  /** Returns those of the database with that path. */
  static H2Turns of(String path) {
    synchronized (BY_PATH) {
      BY_PATH.values().removeIf(turns -> turns.get() == null);
      var known = BY_PATH.get(path);
      var turns = known == null ? null : known.get();
      if (turns == null) {
        turns = new H2Turns();
        BY_PATH.put(path, new WeakReference<>(turns));
      }
      return turns;
    }
  }

  @Override
  public <T> T take(Supplier<T> work) {
    if (!Interrupts.isOver(nanos -> turn.tryLock(nanos, TimeUnit.NANOSECONDS), LONGEST_WAIT)) {
      throw tooLate();
    }
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  /** Nothing was begun, so that it can be tried again. */
  static StorageUnavailableException tooLate() {
    return new StorageUnavailableException(ScrubbedException.of(new SQLException("", "HYT00")));
  }
}
