package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Something to do with a connection, in a transaction of each statement unless it begins one. */
@FunctionalInterface
interface Work<T> {

  T on(Connection connection) throws SQLException;

  static Work<Boolean> ofNothing(Task task) {
    return connection -> {
      task.on(connection);
      return true;
    };
  }

  /** Work that has no result. */
  @FunctionalInterface
  interface Task {
    void on(Connection connection) throws SQLException;
  }
}
