package org.opensupervision.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;

/** What a connection to PostgreSQL is told from the start. */
final class PostgresAddress {

  private PostgresAddress() {}

  /**
   * Sets the limits on both sides: the server ends a statement, and should it no longer answer, the
   * socket ends a little later.
   */
  static void set(HikariConfig config, int connectSeconds, int statementSeconds) {
    config.addDataSourceProperty("ApplicationName", "supervision");
    config.addDataSourceProperty("connectTimeout", Integer.toString(connectSeconds));
    config.addDataSourceProperty("socketTimeout", Integer.toString(statementSeconds + 5));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.addDataSourceProperty(
        "options",
        "-c statement_timeout="
            + statementSeconds
            + "s -c idle_in_transaction_session_timeout=60s");
  }
}
