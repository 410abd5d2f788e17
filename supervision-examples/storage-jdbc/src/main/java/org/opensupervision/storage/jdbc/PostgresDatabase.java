package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.Durability;
import org.opensupervision.spi.storage.commit.Commit;

/** A PostgreSQL server. */
final class PostgresDatabase implements Database {

  private static final Capabilities CAPABILITIES = Claims.of(Durability.SERVER_KILL);

  /** Whatever one of these is set to, {@code off} is the value that loses commits. */
  private static final List<String> NEEDED =
      List.of("fsync", "full_page_writes", "synchronous_commit");

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
  public String clock() {
    return "SELECT floor(extract(EPOCH FROM clock_timestamp()) * 1000)::bigint";
  }

  @Override
  public void requireDurable(Connection connection) throws SQLException {
    for (var setting : NEEDED) {
      var value =
          Sql.first(connection, "SELECT current_setting(?)", rows -> rows.getString(1), setting);
      if (value.orElse("off").equals("off")) {
        throw Refusals.unsafe(setting, "off", "on");
      }
    }
  }

  @Override
  public void lockSchema(Connection connection) throws SQLException {
    Sql.first(connection, "SELECT 1 FROM pg_advisory_xact_lock(?)", rows -> true, LOCK);
  }

  /** A duplicate that failed would end the transaction, and stand in the server's log. */
  @Override
  public boolean isAdded(Connection connection, String insert, Object... values)
      throws SQLException {
    return Sql.update(connection, insert + " ON CONFLICT DO NOTHING", values) == 1;
  }

  @Override
  public Turns turns() {
    return Turns.free();
  }

  /**
   * One statement in the usual case; several in a transaction where something is erased or held.
   */
  @Override
  public Outcome attempt(Scope scope, Commit commit) {
    return scope
        .sessions()
        .keep(
            commit.getCommandId(),
            connection ->
                commit.getErasures().isEmpty() && commit.getHolds().isEmpty()
                    ? new CalledCommit(connection, scope.space(), commit).alone()
                    : retaining(connection, scope, commit));
  }

  private static Outcome retaining(Connection connection, Scope scope, Commit commit)
      throws SQLException {
    return Transaction.attempt(
        connection,
        commit.getCommandId(),
        inside -> written(inside, scope, commit),
        Outcome.KEPT::equals);
  }

  private static Outcome written(Connection connection, Scope scope, Commit commit)
      throws SQLException {
    var outcome = new CalledCommit(connection, scope.space(), commit).withoutMessages();
    if (outcome == Outcome.KEPT) {
      new Retention(connection, scope, commit).apply();
      new Messages(connection, scope).put(commit.getMessages());
    }
    return outcome;
  }
}
