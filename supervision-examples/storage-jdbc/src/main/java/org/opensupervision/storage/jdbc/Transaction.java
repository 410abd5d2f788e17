package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.value.CommandId;

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

  /** Keeps what the steps have written if their result says so. */
  static <T> T attempt(
      Connection connection, CommandId command, Work<T> steps, Predicate<T> isToBeKept)
      throws SQLException {
    connection.setAutoCommit(false);
    try {
      var result = steps.on(connection);
      if (isToBeKept.test(result)) {
        finish(connection, command);
      }
      return result;
    } finally {
      end(connection);
    }
  }

  /** From here on a failure no longer says that nothing was changed. */
  private static void finish(Connection connection, CommandId command) {
    try {
      connection.commit();
    } catch (SQLException failed) {
      throw new OutcomeUnknownException(command, ScrubbedException.of(failed));
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
}
