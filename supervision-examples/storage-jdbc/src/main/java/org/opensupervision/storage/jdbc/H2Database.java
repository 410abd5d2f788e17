package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.Durability;
import org.opensupervision.spi.storage.commit.Commit;

/** H2, within the host's process. */
final class H2Database implements Database {

  private static final Capabilities CAPABILITIES = Claims.of(Durability.PROCESS_KILL);

  private static final String PATH = "SELECT database_path()";
  private static final String REMOTE =
      "SELECT server FROM information_schema.sessions WHERE session_id = session_id()";
  private static final String DELAY =
      "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'";

  private final H2Turns turns;
  private final H2Commits commits;

  private H2Database(H2Turns turns) {
    this.turns = turns;
    this.commits = new H2Commits(turns, H2Turns.LONGEST_WAIT);
  }

  static H2Database of(Connection connection) throws SQLException {
    return new H2Database(H2Turns.of(path(connection)));
  }

  @Override
  public String scripts() {
    return "h2";
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public String clock() {
    return "SELECT floor(extract(EPOCH FROM current_timestamp(3)) * 1000)";
  }

  @Override
  public void requireDurable(Connection connection) throws SQLException {
    var path = path(connection);
    if (path.equals("null") || path.contains("emFS:") || path.contains("emLZF:")) {
      throw Refusals.unsafe("database_path()", "in memory", "a file");
    }
    requireWithinProcess(connection);
    set(connection, "SET WRITE_DELAY 0");
    // H2 may hand out the last result of a query again although a commit has overtaken it.
    set(connection, "SET OPTIMIZE_REUSE_RESULTS 0");
    var delay = Sql.first(connection, DELAY, rows -> rows.getString(1)).orElse("unknown");
    if (!delay.equals("0")) {
      throw Refusals.unsafe("WRITE_DELAY", delay, "0");
    }
  }

  /** Only one process has the file open, and every script can be executed again. */
  @Override
  public void lockSchema(Connection connection) {}

  @Override
  public boolean isAdded(Connection connection, String insert, Object... values)
      throws SQLException {
    try {
      Sql.update(connection, insert, values);
      return true;
    } catch (SQLException failed) {
      if (Failures.isDuplicate(failed)) {
        return false;
      }
      throw failed;
    }
  }

  @Override
  public Turns turns() {
    return turns;
  }

  @Override
  public Outcome attempt(Scope scope, Commit commit) {
    return commits.attempt(scope, commit);
  }

  /** Returns how many commits wait for their turn. */
  int waiting() {
    return commits.waiting();
  }

  /** What several processes change at once H2 may lose: see {@link H2Turns}. */
  private static void requireWithinProcess(Connection connection) throws SQLException {
    var server = Sql.first(connection, REMOTE, rows -> String.valueOf(rows.getString(1)));
    if (!server.orElse("null").equals("null")) {
      throw Refusals.unsafe(
          "server", "another process", "none, with the file open in this process");
    }
  }

  private static String path(Connection connection) throws SQLException {
    return Sql.first(connection, PATH, rows -> String.valueOf(rows.getString(1))).orElse("null");
  }

  private static void set(Connection connection, String setting) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(setting);
    }
  }
}
