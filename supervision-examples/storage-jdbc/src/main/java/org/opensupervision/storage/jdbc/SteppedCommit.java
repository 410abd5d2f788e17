package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;

/**
 * A commit statement by statement, for a database within the process, which nobody else changes at
 * the same time.
 */
record SteppedCommit(Connection connection, Scope scope, Commit commit) {

  private static final String COMMAND = "INSERT INTO supervision_command VALUES (?, ?, ?, ?)";
  private static final String FIRST = "INSERT INTO supervision_head VALUES (?, ?, ?, ?)";
  private static final String WHERE =
      " WHERE space_no = ? AND journal = ? AND sequence = ? AND hash = ?";
  private static final String MOVE = "UPDATE supervision_head SET sequence = ?, hash = ?" + WHERE;
  private static final String ENTRY = "INSERT INTO supervision_entry VALUES (?, ?, ?, ?, ?, ?, ?)";

  /** Looks before it writes: a commit that is refused leaves nothing to undo. */
  Outcome write() throws SQLException {
    var moves = Move.of(commit);
    for (var move : moves) {
      if (!JdbcJournals.head(connection, scope, move.journal()).equals(move.from())) {
        return Outcome.STALE;
      }
    }
    if (!isNew()) {
      return Outcome.KNOWN;
    }
    for (var move : moves) {
      write(move);
    }
    new Retention(connection, scope, commit).apply();
    Sql.updateAll(connection, ENTRY, commit.getEntries().stream().map(this::entry).toList());
    for (var update : commit.getDueUpdates()) {
      new DueChange(connection, scope.space(), update).apply();
    }
    new Messages(connection, scope).put(commit.getMessages());
    return Outcome.KEPT;
  }

  private boolean isNew() throws SQLException {
    return scope
        .database()
        .isAdded(
            connection,
            COMMAND,
            scope.space(),
            Values.utf8(commit.getCommandId().getText()),
            Values.bytes(commit.getFingerprint()),
            Receipts.heads(Receipt.of(commit)));
  }

  /** A journal has a row from its first entry or due row on. */
  private void write(Move move) throws SQLException {
    if (move.isWritten() && Sql.update(connection, MOVE, both(move)) == 0) {
      Sql.update(connection, FIRST, head(move.to()));
    }
  }

  private Object[] head(JournalHead head) {
    return new Object[] {
      scope.space(),
      Values.utf8(head.getJournal()),
      head.getSequence(),
      Values.bytes(head.getHash())
    };
  }

  private Object[] both(Move move) {
    var values = new ArrayList<Object>();
    values.add(move.to().getSequence());
    values.add(Values.bytes(move.to().getHash()));
    values.addAll(List.of(head(move.from())));
    return values.toArray();
  }

  private Object[] entry(Entry entry) {
    var content = entry.getContent().orElseThrow();
    return new Object[] {
      scope.space(),
      Values.utf8(entry.getJournal()),
      entry.getSequence(),
      Values.bytes(entry.getPrevious()),
      Values.bytes(entry.getCommitment()),
      content.getSalt().toByteArray(),
      content.getBytes().toByteArray()
    };
  }
}
