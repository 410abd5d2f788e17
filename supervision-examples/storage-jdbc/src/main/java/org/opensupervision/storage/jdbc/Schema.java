package org.opensupervision.storage.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** The tables and their version; what is missing is made, and what is later is refused. */
final class Schema {

  /** The version that this release works with. */
  static final int LATEST = 2;

  private static final String TABLE =
      "CREATE TABLE IF NOT EXISTS supervision_schema (version INTEGER PRIMARY KEY)";
  private static final String VERSION = "SELECT coalesce(max(version), 0) FROM supervision_schema";
  private static final String NOTE = "INSERT INTO supervision_schema (version) VALUES (?)";

  private final Database database;
  private final int target;

  private Schema(Database database, int target) {
    this.database = database;
    this.target = target;
  }

  static Schema of(Database database) {
    return of(database, LATEST);
  }

  static Schema of(Database database, int target) {
    return new Schema(database, target);
  }

  /** Looks first, so that a database that is up to date needs no rights but those of use. */
  void bringUpToDate(Connection connection) throws SQLException {
    if (versionOrNone(connection) != target) {
      synchronized (Schema.class) {
        Transaction.on(connection, Work.ofNothing(this::migrate));
      }
    }
  }

  /** Begins with the lock: whoever waited for it finds the work of the other done. */
  private void migrate(Connection connection) throws SQLException {
    database.lockSchema(connection);
    execute(connection, TABLE);
    var found = version(connection);
    if (found > target) {
      throw Refusals.later(found, target);
    }
    for (int next = found + 1; next <= target; next++) {
      execute(connection, script(next));
      Sql.update(connection, NOTE, next);
    }
  }

  private static int versionOrNone(Connection connection) throws SQLException {
    try {
      return version(connection);
    } catch (SQLException failed) {
      if (Failures.isWithoutTable(failed)) {
        return 0;
      }
      throw failed;
    }
  }

  private static int version(Connection connection) throws SQLException {
    return Sql.first(connection, VERSION, rows -> rows.getInt(1)).orElse(0);
  }

  private static void execute(Connection connection, String script) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(script);
    }
  }

  private String script(int version) {
    var name = database.scripts() + "/V" + version + ".sql";
    try (var script = Schema.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
