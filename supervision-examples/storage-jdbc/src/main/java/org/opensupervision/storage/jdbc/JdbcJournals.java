package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.spi.storage.Journals;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalListing;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.JournalId;

/** Reads journals; each reading is one statement, which sees one moment. */
final class JdbcJournals implements Journals {

  /** More than this is read in several pages, however many are asked for. */
  private static final int MOST_ENTRIES = 1_000;

  private static final int MOST_JOURNALS = 10_000;

  private static final String HEAD =
      "SELECT sequence, hash FROM supervision_head WHERE space_no = ? AND journal = ?";

  private static final String READ =
      "SELECT h.sequence, h.hash, e.sequence, e.previous, e.commitment, e.salt, e.content"
          + " FROM supervision_head h LEFT JOIN supervision_entry e"
          + " ON e.space_no = h.space_no AND e.journal = h.journal"
          + " AND e.sequence > ? AND e.sequence <= ?"
          + " WHERE h.space_no = ? AND h.journal = ? ORDER BY e.sequence";

  private static final String LIST =
      "SELECT journal, sequence, hash FROM supervision_head"
          + " WHERE space_no = ? AND journal > ? AND sequence > 0"
          + " ORDER BY journal FETCH FIRST ? ROWS ONLY";

  private final Scope scope;

  JdbcJournals(Scope scope) {
    this.scope = scope;
  }

  @Override
  public JournalHead head(JournalId journal) {
    return scope.sessions().with(connection -> head(connection, scope, journal));
  }

  @Override
  public JournalPage read(JournalSlice slice) {
    return scope.sessions().with(connection -> read(connection, slice));
  }

  /** Begins after the id itself; before the first one lie no bytes. */
  @Override
  public List<JournalHead> list(JournalListing listing) {
    var after = listing.getAfter().map(Values::utf8).orElse(new byte[0]);
    var limit = Math.min(listing.getLimit(), MOST_JOURNALS);
    return scope
        .sessions()
        .with(
            connection ->
                Sql.list(connection, LIST, JdbcJournals::listed, scope.space(), after, limit));
  }

  /** Finds the first guard that does not hold, in the order of the guards. */
  void requireAll(List<JournalHead> guards) {
    for (var guard : guards) {
      var head = head(guard.getJournal());
      if (!head.equals(guard)) {
        throw new StaleJournalException(
            guard.getJournal(), guard.getSequence(), head.getSequence());
      }
    }
  }

  static JournalHead head(Connection connection, Scope scope, JournalId journal)
      throws SQLException {
    return Sql.first(
            connection, HEAD, rows -> headOf(journal, rows), scope.space(), Values.utf8(journal))
        .orElse(JournalHead.start(journal));
  }

  private JournalPage read(Connection connection, JournalSlice slice) throws SQLException {
    var journal = slice.getJournal();
    var last =
        Math.min(slice.getAfter(), Long.MAX_VALUE - MOST_ENTRIES)
            + Math.min(slice.getLimit(), MOST_ENTRIES);
    try (var statement = connection.prepareStatement(READ)) {
      Sql.bind(statement, slice.getAfter(), last, scope.space(), Values.utf8(journal));
      try (var rows = statement.executeQuery()) {
        return page(journal, rows);
      }
    }
  }

  private static JournalPage page(JournalId journal, ResultSet rows) throws SQLException {
    var head = JournalHead.start(journal);
    var entries = new ArrayList<Entry>();
    while (rows.next()) {
      if (entries.isEmpty()) {
        head = headOf(journal, rows);
      }
      if (rows.getLong(3) > 0) {
        entries.add(Entries.of(journal, rows, 3));
      }
    }
    return JournalPage.of(head, entries);
  }

  private static JournalHead listed(ResultSet rows) throws SQLException {
    var journal = JournalId.of(Values.text(rows.getBytes(1)));
    return Values.head(journal, rows.getLong(2), rows.getBytes(3));
  }

  private static JournalHead headOf(JournalId journal, ResultSet rows) throws SQLException {
    return Values.head(journal, rows.getLong(1), rows.getBytes(2));
  }
}
