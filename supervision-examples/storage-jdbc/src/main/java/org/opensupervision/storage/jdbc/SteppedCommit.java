package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;

/** A commit statement by statement, for a database within the process. */
final class SteppedCommit {

  private static final String COMMAND = "INSERT INTO supervision_command VALUES (?, ?, ?, ?)";
  private static final String FIRST = "INSERT INTO supervision_head VALUES (?, ?, ?, ?)";
  private static final String WHERE =
      " WHERE space_no = ? AND journal = ? AND sequence = ? AND hash = ?";
  private static final String MOVE = "UPDATE supervision_head SET sequence = ?, hash = ?" + WHERE;
  private static final String HOLD = "SELECT 1 FROM supervision_head" + WHERE + " FOR UPDATE";
  private static final String ENTRY = "INSERT INTO supervision_entry VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String CLEAR =
      "DELETE FROM supervision_due WHERE space_no = ? AND journal = ?";
  private static final String DUE = "INSERT INTO supervision_due VALUES (?, ?, ?, ?, ?)";

  private final Connection connection;
  private final int space;
  private final Commit commit;

  SteppedCommit(Connection connection, int space, Commit commit) {
    this.connection = connection;
    this.space = space;
    this.commit = commit;
  }

  Outcome attempt() throws SQLException {
    connection.setAutoCommit(false);
    try {
      var outcome = write();
      if (outcome == Outcome.KEPT) {
        finish();
      }
      return outcome;
    } finally {
      Transaction.end(connection);
    }
  }

  /** From here on a failure no longer says that nothing was changed. */
  private void finish() {
    try {
      connection.commit();
    } catch (SQLException failed) {
      throw new OutcomeUnknownException(commit.getCommandId(), ScrubbedException.of(failed));
    }
  }

  private Outcome write() throws SQLException {
    if (!isNew()) {
      return Outcome.KNOWN;
    }
    for (var move : Move.of(commit)) {
      if (!isMoved(move)) {
        return Outcome.STALE;
      }
    }
    Sql.updateAll(connection, ENTRY, commit.getEntries().stream().map(this::entry).toList());
    writeDue();
    return Outcome.KEPT;
  }

  private boolean isNew() throws SQLException {
    return isAdded(
        COMMAND,
        space,
        Values.utf8(commit.getCommandId().getText()),
        Values.bytes(commit.getFingerprint()),
        Receipts.heads(Receipt.of(commit)));
  }

  private boolean isMoved(Move move) throws SQLException {
    if (move.isFirst() && isAdded(FIRST, first(move.to()))) {
      return true;
    }
    return move.isWritten()
        ? Sql.update(connection, MOVE, both(move)) == 1
        : Sql.first(connection, HOLD, rows -> true, from(move)).isPresent();
  }

  private boolean isAdded(String insert, Object... values) throws SQLException {
    try {
      Sql.update(connection, insert, values);
      return true;
    } catch (SQLException failed) {
      if (Failures.isDuplicate(failed)) {
        return false;
      }
      throw failed;
    }
  }

  private void writeDue() throws SQLException {
    var rows = new ArrayList<Object[]>();
    for (var update : commit.getDueUpdates()) {
      Sql.update(connection, CLEAR, space, Values.utf8(update.getJournal()));
      update.getRows().forEach(row -> rows.add(due(row)));
    }
    Sql.updateAll(connection, DUE, rows);
  }

  private Object[] first(JournalHead to) {
    return new Object[] {
      space, Values.utf8(to.getJournal()), to.getSequence(), Values.bytes(to.getHash())
    };
  }

  private Object[] from(Move move) {
    return first(move.from());
  }

  private Object[] both(Move move) {
    var values = new ArrayList<Object>();
    values.add(move.to().getSequence());
    values.add(Values.bytes(move.to().getHash()));
    values.addAll(List.of(from(move)));
    return values.toArray();
  }

  private Object[] entry(Entry entry) {
    var content = entry.getContent().orElseThrow();
    return new Object[] {
      space,
      Values.utf8(entry.getJournal()),
      entry.getSequence(),
      Values.bytes(entry.getPrevious()),
      Values.bytes(entry.getCommitment()),
      content.getSalt().toByteArray(),
      content.getBytes().toByteArray()
    };
  }

  private Object[] due(DueRow row) {
    var place = row.getPlace();
    return new Object[] {
      space,
      place.getDue(),
      Values.utf8(place.getJournal()),
      Values.utf8(place.getKey()),
      Bases.column(row.getBasis())
    };
  }
}
