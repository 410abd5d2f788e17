package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Erasure;
import org.opensupervision.spi.storage.commit.HoldChange;
import org.opensupervision.spi.storage.failure.ErasureTooEarlyException;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.JournalId;

/** What a commit erases and holds, once its guards are locked. */
record Retention(Connection connection, Scope scope, Commit commit) {

  private static final String HOLDS =
      "SELECT hold_id FROM supervision_hold WHERE space_no = ? AND journal = ?";
  private static final String PLACE = "INSERT INTO supervision_hold VALUES (?, ?, ?)";
  private static final String LIFT =
      "DELETE FROM supervision_hold WHERE space_no = ? AND journal = ? AND hold_id = ?";
  private static final String ERASE =
      "UPDATE supervision_entry SET salt = NULL, content = NULL"
          + " WHERE space_no = ? AND journal = ? AND sequence ";
  private static final String MESSAGES =
      "DELETE FROM supervision_message WHERE space_no = ? AND journal = ?";
  private static final String DUE =
      "DELETE FROM supervision_due WHERE space_no = ? AND journal = ?";

  void apply() throws SQLException {
    for (var erasure : commit.getErasures()) {
      requireNotHeld(erasure.getJournal());
    }
    for (var erasure : commit.getErasures()) {
      requireRipe(erasure);
    }
    for (var erasure : commit.getErasures()) {
      erase(erasure);
    }
    for (var change : commit.getHolds()) {
      change(change);
    }
  }

  private void requireNotHeld(JournalId journal) throws SQLException {
    var holds =
        Sql.list(
            connection,
            HOLDS,
            rows -> Values.text(rows.getBytes(1)),
            scope.space(),
            Values.utf8(journal));
    if (!holds.isEmpty()) {
      throw new HeldException(journal, holds);
    }
  }

  private void requireRipe(Erasure erasure) throws SQLException {
    if (scope.clock().now(connection) < Moments.column(erasure.getNotBefore())) {
      throw new ErasureTooEarlyException(erasure.getJournal(), erasure.getNotBefore());
    }
  }

  private void erase(Erasure erasure) throws SQLException {
    var journal = Values.utf8(erasure.getJournal());
    Sql.update(connection, MESSAGES, scope.space(), journal);
    if (erasure.isWhole()) {
      Sql.update(connection, DUE, scope.space(), journal);
      Sql.update(connection, ERASE + "<= ?", scope.space(), journal, guarded(erasure));
    } else {
      Sql.updateAll(
          connection,
          ERASE + "= ?",
          erasure.getSequences().stream()
              .map(sequence -> new Object[] {scope.space(), journal, sequence})
              .toList());
    }
  }

  private long guarded(Erasure erasure) {
    return commit.getGuards().stream()
        .filter(guard -> guard.getJournal().equals(erasure.getJournal()))
        .mapToLong(JournalHead::getSequence)
        .findFirst()
        .orElse(0);
  }

  private void change(HoldChange change) throws SQLException {
    Object[] values = {
      scope.space(), Values.utf8(change.getJournal()), Values.utf8(change.getHold())
    };
    if (change.isPlaced()) {
      scope.database().isAdded(connection, PLACE, values);
    } else {
      Sql.update(connection, LIFT, values);
    }
  }
}
