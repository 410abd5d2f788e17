package org.opensupervision.storage.jdbc;

import static org.opensupervision.spi.storage.value.JournalId.ACCESS_LOG;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.opensupervision.spi.storage.AccessLog;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;

/**
 * The access log, in a table that nothing but {@link #append} writes to.
 *
 * <p>The key of the table keeps two records from taking the same sequence, so the chain cannot
 * fork: whoever comes second looks for the new end and tries again. Threads of one process take
 * turns instead.
 */
final class JdbcAccessLog implements AccessLog {

  private static final int MOST_RECORDS = 1_000;

  private static final String APPEND = "INSERT INTO supervision_access VALUES (?, ?, ?, ?, ?, ?)";
  private static final String SELECT =
      "SELECT sequence, previous, commitment, salt, content FROM supervision_access"
          + " WHERE space_no = ?";
  private static final String LAST = SELECT + " ORDER BY sequence DESC FETCH FIRST 1 ROW ONLY";
  private static final String READ =
      SELECT + " AND sequence > ? AND sequence <= ? ORDER BY sequence";

  private final Scope scope;
  private final ReentrantLock turn = new ReentrantLock(true);

  JdbcAccessLog(Scope scope) {
    this.scope = scope;
  }

  @Override
  public Entry append(Content record) {
    Limits.of(scope).check(record);
    turn.lock();
    try {
      while (true) {
        var entry = head().next(record);
        if (scope.sessions().write(connection -> isAdded(connection, entry))) {
          return entry;
        }
      }
    } finally {
      turn.unlock();
    }
  }

  /**
   * The records are read first: those that are added before the head is read lie behind them, and
   * records are never changed.
   */
  @Override
  public JournalPage read(AccessSlice slice) {
    return scope
        .sessions()
        .with(
            connection -> {
              var records = read(connection, slice);
              var head = head(connection);
              return JournalPage.of(head, records);
            });
  }

  @Override
  public JournalHead head() {
    return scope.sessions().with(this::head);
  }

  private JournalHead head(Connection connection) throws SQLException {
    return Sql.first(connection, LAST, rows -> Entries.of(ACCESS_LOG, rows, 1), scope.space())
        .map(JournalHead::after)
        .orElse(JournalHead.start(ACCESS_LOG));
  }

  private List<Entry> read(Connection connection, AccessSlice slice) throws SQLException {
    var last =
        Math.min(slice.getAfter(), Long.MAX_VALUE - MOST_RECORDS)
            + Math.min(slice.getLimit(), MOST_RECORDS);
    return Sql.list(
        connection,
        READ,
        rows -> Entries.of(ACCESS_LOG, rows, 1),
        scope.space(),
        slice.getAfter(),
        last);
  }

  private boolean isAdded(Connection connection, Entry entry) throws SQLException {
    var content = entry.getContent().orElseThrow();
    return scope
        .database()
        .isAdded(
            connection,
            APPEND,
            scope.space(),
            entry.getSequence(),
            Values.bytes(entry.getPrevious()),
            Values.bytes(entry.getCommitment()),
            content.getSalt().toByteArray(),
            content.getBytes().toByteArray());
  }
}
