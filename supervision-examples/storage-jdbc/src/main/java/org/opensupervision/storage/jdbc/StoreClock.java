package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The clock that leases and erasures go by: that of the options, or else the database's, which is
 * the same for all processes.
 */
record StoreClock(Optional<InstantSource> source, String query) {

  /** Returns the present moment in whole milliseconds, never later than it is. */
  long now(Connection connection) throws SQLException {
    return source.isPresent()
        ? Moments.column(source.get().instant())
        : Sql.first(connection, query, rows -> rows.getLong(1)).orElseThrow();
  }
}
