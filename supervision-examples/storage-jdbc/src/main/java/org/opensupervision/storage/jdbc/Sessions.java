package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javax.sql.DataSource;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageClosedException;
import org.opensupervision.spi.storage.value.CommandId;

/** Lends connections to work, and turns what goes wrong into failures of the storage. */
final class Sessions {

  /** A transaction that was stopped to end a deadlock passes when it is tried again. */
  private static final int MOST_TRIES = 5;

  private final DataSource source;
  private final Runnable release;
  private final Turns turns;
  private final AtomicBoolean isClosed = new AtomicBoolean();

  Sessions(DataSource source, Runnable release, Turns turns) {
    this.source = source;
    this.release = release;
    this.turns = turns;
  }

  /** Does work that changes nothing. */
  <T> T with(Work<T> work) {
    for (int tries = 1; ; tries++) {
      try {
        return once(work);
      } catch (SQLException failed) {
        requireOpen();
        if (tries == MOST_TRIES || !Failures.isPassing(failed)) {
          throw Failures.of(failed);
        }
      } catch (RuntimeException failed) {
        throw Failures.of(failed);
      }
    }
  }

  /** Does work that is done again if it is not known whether it was done. */
  <T> T prepare(Work<T> work) {
    return turns.take(() -> with(work));
  }

  /** Does work that changes something, after which a lost connection leaves open whether it did. */
  <T> T write(Work<T> work) {
    return prepare(open(closing(work), OutcomeUnknownException::new));
  }

  private static <T> Work<T> closing(Work<T> work) {
    return connection -> {
      try {
        return work.on(connection);
      } catch (SQLException failed) {
        if (Failures.leavesOpen(failed)) {
          throw new OutcomeUnknownException(ScrubbedException.of(failed));
        }
        throw failed;
      }
    };
  }

  /** Does work that keeps a commit, by whoever has the turn. */
  <T> T keep(CommandId command, Work<T> work) {
    return with(open(work, failed -> new OutcomeUnknownException(command, failed)));
  }

  void close() {
    if (isClosed.compareAndSet(false, true)) {
      release.run();
    }
  }

  /** Whatever a driver throws that it does not declare, it may have changed something before. */
  private static <T> Work<T> open(
      Work<T> work, Function<ScrubbedException, OutcomeUnknownException> unknown) {
    return connection -> {
      try {
        return work.on(connection);
      } catch (SupervisionException ours) {
        throw ours;
      } catch (RuntimeException failed) {
        throw unknown.apply(ScrubbedException.of(failed));
      }
    };
  }

  private <T> T once(Work<T> work) throws SQLException {
    requireOpen();
    var connection = source.getConnection();
    try {
      if (!connection.getAutoCommit()) {
        connection.setAutoCommit(true);
      }
      return work.on(connection);
    } finally {
      giveBack(connection);
    }
  }

  private void requireOpen() {
    if (isClosed.get()) {
      throw new StorageClosedException();
    }
  }

  /** What was done stays done, and what failed has its own failure, if giving back fails, too. */
  private static void giveBack(Connection connection) {
    try {
      connection.close();
    } catch (SQLException | RuntimeException lost) {
      // The pool drops it.
    }
  }
}
