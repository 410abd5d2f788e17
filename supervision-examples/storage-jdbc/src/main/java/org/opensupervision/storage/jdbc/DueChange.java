package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.opensupervision.spi.storage.due.DueBasis;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * The due rows of a journal brought to what they shall be.
 *
 * <p>Mostly the day is still the same, and only the basis is another: a row that stays in its place
 * touches neither of the two indexes.
 */
record DueChange(Connection connection, int space, DueUpdate update) {

  private static final String FIND =
      "SELECT due, row_key, basis FROM supervision_due WHERE space_no = ? AND journal = ?";
  private static final String REMOVE =
      "DELETE FROM supervision_due WHERE space_no = ? AND due = ? AND journal = ? AND row_key = ?";
  private static final String PUT =
      "MERGE INTO supervision_due KEY (space_no, due, journal, row_key) VALUES (?, ?, ?, ?, ?)";

  void apply() throws SQLException {
    var present = present();
    var gone = new HashSet<>(present.keySet());
    var changed = new ArrayList<Object[]>();
    for (var row : update.getRows()) {
      gone.remove(row.getPlace());
      if (!row.getBasis().equals(present.get(row.getPlace()))) {
        changed.add(row(row));
      }
    }
    Sql.updateAll(connection, REMOVE, gone.stream().map(this::place).toList());
    Sql.updateAll(connection, PUT, changed);
  }

  private Map<DuePlace, DueBasis> present() throws SQLException {
    var journal = update.getJournal();
    var rows =
        Sql.list(connection, FIND, found -> row(journal, found), space, Values.utf8(journal));
    var present = new HashMap<DuePlace, DueBasis>();
    rows.forEach(row -> present.put(row.getPlace(), row.getBasis()));
    return present;
  }

  private static DueRow row(JournalId journal, ResultSet found) throws SQLException {
    var place =
        DuePlace.of(found.getObject(1, LocalDate.class), journal, Values.text(found.getBytes(2)));
    return DueRow.of(place, Bases.basis(found.getBytes(3)));
  }

  private Object[] place(DuePlace place) {
    var journal = Values.utf8(place.getJournal());
    return new Object[] {space, place.getDue(), journal, Values.utf8(place.getKey())};
  }

  private Object[] row(DueRow row) {
    var values = Arrays.copyOf(place(row.getPlace()), 5);
    values[4] = Bases.column(row.getBasis());
    return values;
  }
}
