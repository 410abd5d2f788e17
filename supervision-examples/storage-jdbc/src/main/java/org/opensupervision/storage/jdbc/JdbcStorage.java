package org.opensupervision.storage.jdbc;

import javax.sql.DataSource;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.CommitDoor;
import org.opensupervision.spi.storage.DueRows;
import org.opensupervision.spi.storage.Journals;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;

/**
 * A store in the tables of one database, whose names all begin with {@code supervision_}.
 *
 * <p>Several processes may have the same database open, and several spaces may lie in it. A failure
 * of the database never comes out as it is: its message may quote a record.
 */
public final class JdbcStorage implements Storage {

  private final Sessions sessions;
  private final Capabilities capabilities;
  private final JdbcJournals journals;
  private final JdbcCommitDoor door;
  private final JdbcDueRows due;

  private JdbcStorage(Sessions sessions, Database database, int space, StorageOptions options) {
    this.sessions = sessions;
    this.capabilities = database.capabilities();
    this.journals = new JdbcJournals(sessions, space);
    this.door = new JdbcCommitDoor(sessions, database, space, journals);
    this.due = new JdbcDueRows(sessions, space, options);
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
    return open(new Sessions(source, () -> {}), options);
  }

  static JdbcStorage open(Sessions sessions, StorageOptions options) {
    var database = sessions.with(Database::of);
    sessions.with(Work.ofNothing(database::requireDurable));
    sessions.with(Work.ofNothing(Schema.of(database)::bringUpToDate));
    var space = sessions.with(connection -> Spaces.number(connection, options.getSpace()));
    return new JdbcStorage(sessions, database, space, options);
  }

  @Override
  public Capabilities getCapabilities() {
    return capabilities;
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
  public void close() {
    sessions.close();
  }
}
