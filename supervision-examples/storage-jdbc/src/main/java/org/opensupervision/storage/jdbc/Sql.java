package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The few ways in which statements are used; values are always bound, never written into them. */
final class Sql {

  private Sql() {}

  static int update(Connection connection, String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  /** Executes a statement once for each set of values, in one batch. */
  static void updateAll(Connection connection, String sql, List<Object[]> values)
      throws SQLException {
    if (values.isEmpty()) {
      return;
    }
    try (var statement = connection.prepareStatement(sql)) {
      for (var each : values) {
        bind(statement, each);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  static <T> List<T> list(Connection connection, String sql, Row<T> row, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return read(statement, row);
    }
  }

  static <T> Optional<T> first(Connection connection, String sql, Row<T> row, Object... values)
      throws SQLException {
    return list(connection, sql, row, values).stream().findFirst();
  }

  static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int index = 0; index < values.length; index++) {
      statement.setObject(index + 1, values[index]);
    }
  }

  private static <T> List<T> read(PreparedStatement statement, Row<T> row) throws SQLException {
    try (var rows = statement.executeQuery()) {
      var found = new ArrayList<T>();
      while (rows.next()) {
        found.add(row.of(rows));
      }
      return found;
    }
  }

  /** Makes a value from the present row. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet rows) throws SQLException;
  }
}
