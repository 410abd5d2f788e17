package org.opensupervision.examples.benchmarks.storage;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Fills the due index of a store with rows that are not due, faster than commits would. */
public final class DueTable {

  private static final String ADD =
      "INSERT INTO supervision_due SELECT space_no, ?, ?, ?, ? FROM supervision_space";
  private static final int AT_ONCE = 10_000;

  private DueTable() {}

  /** Adds one row for each of so many journals, on one of a thousand days from this one on. */
  public static void fill(DataSource source, int journals, LocalDate from) throws SQLException {
    try (var connection = source.getConnection();
        var add = connection.prepareStatement(ADD)) {
      connection.setAutoCommit(false);
      for (int number = 0; number < journals; number++) {
        add.setObject(1, from.plusDays(number % 1_000));
        add.setBytes(2, ("later-" + number).getBytes(StandardCharsets.UTF_8));
        add.setBytes(3, "recurrence".getBytes(StandardCharsets.UTF_8));
        add.setBytes(4, new byte[128]);
        add.addBatch();
        if (number % AT_ONCE == AT_ONCE - 1) {
          add.executeBatch();
          connection.commit();
        }
      }
      add.executeBatch();
      connection.commit();
    }
  }
}
