package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.outbox.OutboxMessage;

/** A commit as one call of a function of the database: one statement, one round trip. */
record CalledCommit(Connection connection, int space, Commit commit) {

  private static final String CALL =
      "SELECT supervision_commit_2(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** Keeps the commit in a transaction of its own, which ends before the answer comes. */
  Outcome alone() throws SQLException {
    try {
      return call(commit.getMessages());
    } catch (SQLException failed) {
      if (Failures.leavesOpen(failed)) {
        throw new OutcomeUnknownException(commit.getCommandId(), ScrubbedException.of(failed));
      }
      throw failed;
    }
  }

  /** Keeps all but the messages, in a transaction that goes on. */
  Outcome withoutMessages() throws SQLException {
    return call(List.of());
  }

  private Outcome call(List<OutboxMessage> messages) throws SQLException {
    try {
      var values = values(Messages.sorted(messages));
      var isKept = Sql.first(connection, CALL, rows -> rows.getBoolean(1), values);
      return isKept.orElse(false) ? Outcome.KEPT : Outcome.KNOWN;
    } catch (SQLException failed) {
      if (Failures.state(failed).equals("SV002")) {
        return Outcome.STALE;
      }
      throw failed;
    }
  }

  private Object[] values(List<OutboxMessage> messages) throws SQLException {
    var moves = Move.of(commit);
    var entries = commit.getEntries();
    var rows = commit.getDueUpdates().stream().flatMap(each -> each.getRows().stream()).toList();
    return new Object[] {
      space,
      Values.utf8(commit.getCommandId().getText()),
      Values.bytes(commit.getFingerprint()),
      Receipts.heads(Receipt.of(commit)),
      bytes(moves, move -> Values.utf8(move.journal())),
      longs(moves, move -> move.from().getSequence()),
      bytes(moves, move -> Values.bytes(move.from().getHash())),
      longs(moves, move -> move.to().getSequence()),
      bytes(moves, move -> Values.bytes(move.to().getHash())),
      array("boolean", moves, Move::isWritten),
      bytes(entries, entry -> Values.utf8(entry.getJournal())),
      longs(entries, Entry::getSequence),
      bytes(entries, entry -> Values.bytes(entry.getPrevious())),
      bytes(entries, entry -> Values.bytes(entry.getCommitment())),
      bytes(entries, entry -> content(entry).getSalt().toByteArray()),
      bytes(entries, entry -> content(entry).getBytes().toByteArray()),
      bytes(commit.getDueUpdates(), (DueUpdate update) -> Values.utf8(update.getJournal())),
      array("date", rows, row -> row.getPlace().getDue()),
      bytes(rows, row -> Values.utf8(row.getPlace().getJournal())),
      bytes(rows, row -> Values.utf8(row.getPlace().getKey())),
      bytes(rows, (DueRow row) -> Bases.column(row.getBasis())),
      bytes(messages, message -> Values.utf8(message.getKey())),
      bytes(messages, message -> Values.utf8(message.getJournal())),
      bytes(messages, message -> Values.utf8(message.getTopic())),
      bytes(messages, message -> message.getContent().toByteArray()),
      longs(messages, message -> Moments.column(message.getDueFrom()))
    };
  }

  private static Content content(Entry entry) {
    return entry.getContent().orElseThrow();
  }

  private <T> Object bytes(List<T> from, Function<T, byte[]> part) throws SQLException {
    return connection.createArrayOf("bytea", from.stream().map(part).toArray(byte[][]::new));
  }

  private <T> Object longs(List<T> from, Function<T, Long> part) throws SQLException {
    return connection.createArrayOf("bigint", from.stream().map(part).toArray(Long[]::new));
  }

  private <T> Object array(String type, List<T> from, Function<T, Object> part)
      throws SQLException {
    return connection.createArrayOf(type, from.stream().map(part).toArray());
  }
}
