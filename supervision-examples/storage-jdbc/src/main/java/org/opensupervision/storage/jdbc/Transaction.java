package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;

/** Several statements that are kept together, or not at all. */
final class Transaction {

  private Transaction() {}

  static <T> T on(Connection connection, Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      var result = work.on(connection);
      connection.commit();
      return result;
    } finally {
      end(connection);
    }
  }

  /** Keeps what the steps have written if they come to that. */
  static Outcome attempt(Connection connection, Commit commit, Steps steps) throws SQLException {
    connection.setAutoCommit(false);
    try {
      var outcome = steps.write();
      if (outcome == Outcome.KEPT) {
        finish(connection, commit);
      }
      return outcome;
    } finally {
      end(connection);
    }
  }

  /** From here on a failure no longer says that nothing was changed. */
  private static void finish(Connection connection, Commit commit) {
    try {
      connection.commit();
    } catch (SQLException failed) {
      throw new OutcomeUnknownException(commit.getCommandId(), ScrubbedException.of(failed));
    }
  }

  /** Undoes what was not committed; a connection that cannot even do that is dropped. */
  private static void end(Connection connection) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException | RuntimeException lost) {
      // The failure that led here says more.
    }
  }

  /** What is written before the end. */
  @FunctionalInterface
  interface Steps {
    Outcome write() throws SQLException;
  }
}
