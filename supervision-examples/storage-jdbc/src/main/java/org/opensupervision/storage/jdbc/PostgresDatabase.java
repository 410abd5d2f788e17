package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.Durability;
import org.opensupervision.spi.storage.commit.Commit;

/** A PostgreSQL server. */
final class PostgresDatabase implements Database {

  private static final Capabilities CAPABILITIES =
      Capabilities.builder()
          .durability(Durability.SERVER_KILL)
          .maxContentLength(1 << 20)
          .maxEntriesPerCommit(512)
          .maxDueRowsPerCommit(4_096)
          .build();

  private static final String SETTINGS =
      "SELECT name, setting FROM pg_settings"
          + " WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')";

  /** Any number that nobody else is likely to lock: "supervis" in ASCII. */
  private static final long LOCK = 0x7375706572766973L;

  @Override
  public String scripts() {
    return "postgresql";
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public void requireDurable(Connection connection) throws SQLException {
    var settings = new TreeMap<String, String>();
    var found =
        Sql.list(connection, SETTINGS, rows -> Map.entry(rows.getString(1), rows.getString(2)));
    found.forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
    settings.forEach(
        (name, value) -> {
          if (value.equals("off")) {
            throw Refusals.unsafe(name, value, "on");
          }
        });
  }

  @Override
  public void lockSchema(Connection connection) throws SQLException {
    Sql.first(connection, "SELECT 1 FROM pg_advisory_xact_lock(?)", rows -> true, LOCK);
  }

  @Override
  public Outcome attempt(Connection connection, int space, Commit commit) throws SQLException {
    return new CalledCommit(connection, space, commit).attempt();
  }
}
