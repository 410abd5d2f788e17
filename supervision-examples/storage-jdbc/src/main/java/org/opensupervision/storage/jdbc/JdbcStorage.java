package org.opensupervision.storage.jdbc;

import javax.sql.DataSource;
import org.opensupervision.spi.storage.AccessLog;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.CommitDoor;
import org.opensupervision.spi.storage.DueRows;
import org.opensupervision.spi.storage.Journals;
import org.opensupervision.spi.storage.Outbox;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;

/**
 * A store in the tables of one database, whose names all begin with {@code supervision_}.
 *
 * <p>Several processes may have the same database open, and several spaces may lie in it. A failure
 * of the database never comes out as it is: its message may quote a record.
 */
public final class JdbcStorage implements Storage {

  private final Scope scope;
  private final JdbcJournals journals;
  private final JdbcCommitDoor door;
  private final JdbcDueRows due;
  private final JdbcOutbox outbox;
  private final JdbcAccessLog accessLog;

  private JdbcStorage(Scope scope, StorageOptions options) {
    this.scope = scope;
    this.journals = new JdbcJournals(scope);
    this.door = new JdbcCommitDoor(scope, journals);
    this.due = new JdbcDueRows(scope, options);
    this.outbox = new JdbcOutbox(scope);
    this.accessLog = new JdbcAccessLog(scope);
  }

  /**
   * Opens a store over a data source of the host, and brings its tables to the present version.
   *
   * <p>Closing the store leaves the data source open. Time limits are those of the data source. The
   * settings of the options are not looked at.
   *
   * @throws org.opensupervision.model.problem.SupervisionException as {@link
   *     JdbcStorageProvider#open} says
   */
  public static JdbcStorage over(DataSource source, StorageOptions options) {
    return open(source, () -> {}, options);
  }

  static JdbcStorage open(DataSource source, Runnable release, StorageOptions options) {
    var database = new Sessions(source, () -> {}, Turns.free()).with(Database::of);
    var sessions = new Sessions(source, release, database.turns());
    sessions.prepare(Work.ofNothing(database::requireDurable));
    sessions.prepare(Work.ofNothing(Schema.of(database)::bringUpToDate));
    return new JdbcStorage(Scope.of(sessions, database, options), options);
  }

  @Override
  public Capabilities getCapabilities() {
    return scope.database().capabilities();
  }

  @Override
  public CommitDoor getCommitDoor() {
    return door;
  }

  @Override
  public Journals getJournals() {
    return journals;
  }

  @Override
  public DueRows getDueRows() {
    return due;
  }

  @Override
  public Outbox getOutbox() {
    return outbox;
  }

  @Override
  public AccessLog getAccessLog() {
    return accessLog;
  }

  @Override
  public void close() {
    scope.sessions().close();
  }
}
