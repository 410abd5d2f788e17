package org.opensupervision.examples.benchmarks.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** What a commit cannot cost less than: two rows, bare of guards, commands and hashes. */
public final class BareTables {

  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
  private static final String ENTRY = "INSERT INTO bare_entry VALUES (?, ?, ?)";
  private static final String DUE = "INSERT INTO bare_due VALUES (?, ?, ?)";
  private static final String BOTH =
      "WITH entry AS (" + ENTRY + ") INSERT INTO bare_due VALUES (?, ?, ?)";

  private final DataSource source;
  private final byte[] content;

  private BareTables(DataSource source, int length) {
    this.source = source;
    this.content = new byte[length];
  }

  /** Makes the tables. */
  public static BareTables make(DataSource source, int length) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      var bytes =
          connection.getMetaData().getDatabaseProductName().equals("H2") ? "VARBINARY" : "BYTEA";
      statement.execute(
          "CREATE TABLE bare_entry (journal BIGINT, sequence BIGINT, content "
              + bytes
              + ", PRIMARY KEY (journal, sequence))");
      statement.execute(
          "CREATE TABLE bare_due (due DATE, journal BIGINT, sequence BIGINT,"
              + " PRIMARY KEY (due, journal, sequence))");
    }
    return new BareTables(source, length);
  }

  /** Keeps two rows in one transaction. */
  public Object twoRows(long journal, long sequence) throws SQLException {
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      entry(connection, journal, sequence);
      update(connection, DUE, MON_2_MARCH, journal, sequence);
      connection.commit();
      return connection;
    }
  }

  /** Keeps two rows in one statement, on PostgreSQL. */
  public Object bothRows(long journal, long sequence) throws SQLException {
    try (var connection = source.getConnection()) {
      return update(connection, BOTH, journal, sequence, content, MON_2_MARCH, journal, sequence);
    }
  }

  /** Keeps the entry alone in one statement, which is the least that H2 can do. */
  public Object oneRow(long journal, long sequence) throws SQLException {
    try (var connection = source.getConnection()) {
      return entry(connection, journal, sequence);
    }
  }

  private int entry(Connection connection, long journal, long sequence) throws SQLException {
    return update(connection, ENTRY, journal, sequence, content);
  }

  private static int update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < values.length; index++) {
        statement.setObject(index + 1, values[index]);
      }
      return statement.executeUpdate();
    }
  }
}
