package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
  private static final String ROW =
      " WHERE space_no = ? AND due = ? AND journal = ? AND row_key = ?";
  private static final String REMOVE = "DELETE FROM supervision_due" + ROW;
  private static final String REPLACE = "UPDATE supervision_due SET basis = ?" + ROW;
  private static final String ADD = "INSERT INTO supervision_due VALUES (?, ?, ?, ?, ?)";

  void apply() throws SQLException {
    var present = present();
    var gone = new HashSet<>(present.keySet());
    var changed = new ArrayList<Object[]>();
    var added = new ArrayList<Object[]>();
    for (var row : update.getRows()) {
      var place = row.getPlace();
      if (!gone.remove(place)) {
        added.add(added(row));
      } else if (!row.getBasis().equals(present.get(place))) {
        changed.add(changed(row));
      }
    }
    Sql.updateAll(connection, REMOVE, gone.stream().map(this::place).toList());
    Sql.updateAll(connection, REPLACE, changed);
    Sql.updateAll(connection, ADD, added);
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
    return new Object[] {
      space, place.getDue(), Values.utf8(place.getJournal()), Values.utf8(place.getKey())
    };
  }

  private Object[] changed(DueRow row) {
    var values = new ArrayList<Object>(List.of(Bases.column(row.getBasis())));
    values.addAll(List.of(place(row.getPlace())));
    return values.toArray();
  }

  private Object[] added(DueRow row) {
    var values = new ArrayList<>(List.of(place(row.getPlace())));
    values.add(Bases.column(row.getBasis()));
    return values.toArray();
  }
}
