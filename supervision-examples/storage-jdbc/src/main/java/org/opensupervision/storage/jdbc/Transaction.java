package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

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

  /** Undoes what was not committed; a connection that cannot even do that is dropped. */
  static void end(Connection connection) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException lost) {
      // The failure that led here says more.
    }
  }
}
