package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.spi.storage.DueRows;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.due.CursorSeal;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Reads the due index from a place on, never from a number of rows on.
 *
 * <p>What comes after a place is the rest of its journal, then the rest of its day, then the later
 * days: three ranges of the index, each read only if the page still has room.
 */
final class JdbcDueRows implements DueRows {

  /** More than this is read in several pages, however many are asked for. */
  private static final int MOST_ROWS = 10_000;

  private static final String SELECT =
      "SELECT due, journal, row_key, basis FROM supervision_due WHERE space_no = ?";
  private static final String IN_ORDER = " ORDER BY due, journal, row_key FETCH FIRST ? ROWS ONLY";

  private static final String REST_OF_JOURNAL =
      SELECT + " AND due = ? AND journal = ? AND row_key > ?" + IN_ORDER;
  private static final String REST_OF_DAY = SELECT + " AND due = ? AND journal > ?" + IN_ORDER;
  private static final String DAYS = SELECT + " AND due >= ? AND due <= ?" + IN_ORDER;

  private final Scope scope;
  private final CursorSeal seal;

  JdbcDueRows(Scope scope, StorageOptions options) {
    this.scope = scope;
    this.seal = CursorSeal.of(options.getSpace(), options.getCursorKey());
  }

  @Override
  public DuePage page(DueRange range, PageRequest request) {
    var after = request.getAfter().map(cursor -> seal.open(range, cursor));
    var limit = Math.min(request.getLimit(), MOST_ROWS);
    var found = scope.sessions().with(connection -> read(connection, range, after, limit + 1));
    if (found.size() <= limit) {
      return DuePage.last(found);
    }
    var rows = found.subList(0, limit);
    return DuePage.of(rows, seal.seal(range, rows.get(limit - 1).getPlace()));
  }

  private List<DueRow> read(
      Connection connection, DueRange range, Optional<DuePlace> after, int limit)
      throws SQLException {
    var rows = new ArrayList<DueRow>();
    var from = range.getFrom();
    if (after.isPresent()) {
      var place = after.get();
      addRestOfDay(connection, place, limit, rows);
      from = place.getDue().plusDays(1);
    }
    var last = range.getEndExclusive().minusDays(1);
    if (rows.size() < limit && !from.isAfter(last)) {
      add(connection, rows, DAYS, scope.space(), from, last, limit - rows.size());
    }
    return rows;
  }

  private void addRestOfDay(Connection connection, DuePlace place, int limit, List<DueRow> rows)
      throws SQLException {
    LocalDate due = place.getDue();
    var journal = Values.utf8(place.getJournal());
    add(
        connection,
        rows,
        REST_OF_JOURNAL,
        scope.space(),
        due,
        journal,
        Values.utf8(place.getKey()),
        limit);
    if (rows.size() < limit) {
      add(connection, rows, REST_OF_DAY, scope.space(), due, journal, limit - rows.size());
    }
  }

  private static void add(Connection connection, List<DueRow> rows, String sql, Object... values)
      throws SQLException {
    rows.addAll(Sql.list(connection, sql, JdbcDueRows::row, values));
  }

  private static DueRow row(ResultSet rows) throws SQLException {
    var journal = JournalId.of(Values.text(rows.getBytes(2)));
    var place =
        DuePlace.of(rows.getObject(1, LocalDate.class), journal, Values.text(rows.getBytes(3)));
    return DueRow.of(place, Bases.basis(rows.getBytes(4)));
  }
}
