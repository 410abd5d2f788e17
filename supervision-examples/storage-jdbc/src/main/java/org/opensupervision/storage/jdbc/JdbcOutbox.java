package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.spi.storage.Outbox;
import org.opensupervision.spi.storage.failure.LeaseLostException;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * The outbox: workers of several processes pass over the rows that another one is claiming at this
 * moment, and over those that are leased.
 */
final class JdbcOutbox implements Outbox {

  private static final int MOST_MESSAGES = 1_000;
  private static final int WAITING = 0;
  private static final int DONE = 1;
  private static final int PARKED = 2;

  private static final String FREE =
      "SELECT message_key, journal, topic, content, due_from, token FROM supervision_message"
          + " WHERE space_no = ? AND state = ? AND due_from <= ?"
          + " AND (lease_end IS NULL OR lease_end <= ?)";
  private static final String TOPIC = " AND topic = ?";
  private static final String IN_ORDER =
      " ORDER BY due_from, message_key FETCH FIRST ? ROWS ONLY FOR UPDATE SKIP LOCKED";
  private static final String LEASE =
      "UPDATE supervision_message SET token = ?, lease_end = ?, worker = ?"
          + " WHERE space_no = ? AND message_key = ?";
  private static final String PURGE =
      "DELETE FROM supervision_message WHERE space_no = ? AND state = 1 AND done_at < ?";
  private static final String SETTLE =
      "UPDATE supervision_message SET lease_end = NULL, state = ?, done_at = ?";
  private static final String NEXT = ", due_from = ?";
  private static final String LEASED =
      " WHERE space_no = ? AND message_key = ? AND token = ? AND lease_end IS NOT NULL";
  private static final String SETTLED =
      "SELECT state, due_from FROM supervision_message"
          + " WHERE space_no = ? AND message_key = ? AND token = ? AND lease_end IS NULL";

  private final Scope scope;

  JdbcOutbox(Scope scope) {
    this.scope = scope;
  }

  @Override
  public List<LeasedMessage> claim(ClaimRequest request) {
    return scope
        .sessions()
        .write(
            connection -> {
              var now = scope.clock().now(connection);
              return Transaction.on(connection, inside -> claim(inside, request, now));
            });
  }

  @Override
  public void settle(Settlement settlement) {
    if (!scope.sessions().write(connection -> isSettled(connection, settlement))) {
      throw new LeaseLostException(settlement.getKey(), settlement.getToken());
    }
  }

  @Override
  public int purge(Instant doneBefore) {
    var before = Moments.columnOrLater(doneBefore);
    return scope
        .sessions()
        .write(connection -> Sql.update(connection, PURGE, scope.space(), before));
  }

  private List<LeasedMessage> claim(Connection connection, ClaimRequest request, long now)
      throws SQLException {
    var leased = Sql.list(connection, query(request), JdbcOutbox::leased, values(request, now));
    var end = now + request.getLease().toMillis();
    Sql.updateAll(
        connection,
        LEASE,
        leased.stream()
            .map(
                each ->
                    new Object[] {
                      each.getToken(),
                      end,
                      Values.utf8(request.getWorker()),
                      scope.space(),
                      Values.utf8(each.getMessage().getKey())
                    })
            .toList());
    return leased;
  }

  private static String query(ClaimRequest request) {
    return FREE + (request.getTopic().isPresent() ? TOPIC : "") + IN_ORDER;
  }

  /** A parked message is claimed whenever it was due. */
  private Object[] values(ClaimRequest request, long now) {
    var values = new ArrayList<Object>();
    values.add(scope.space());
    values.add(request.isParked() ? PARKED : WAITING);
    values.add(request.isParked() ? Long.valueOf(Long.MAX_VALUE) : Long.valueOf(now));
    values.add(now);
    request.getTopic().map(Values::utf8).ifPresent(values::add);
    values.add(Math.min(request.getLimit(), MOST_MESSAGES));
    return values.toArray();
  }

  private static LeasedMessage leased(ResultSet rows) throws SQLException {
    var message =
        OutboxMessage.builder()
            .key(Values.text(rows.getBytes(1)))
            .journal(JournalId.of(Values.text(rows.getBytes(2))))
            .topic(Values.text(rows.getBytes(3)))
            .content(Bytes.of(rows.getBytes(4)))
            .dueFrom(Moments.moment(rows.getLong(5)))
            .build();
    return LeasedMessage.of(message, rows.getLong(6) + 1);
  }

  private boolean isSettled(Connection connection, Settlement settlement) throws SQLException {
    var values = new ArrayList<Object>();
    values.add(state(settlement));
    values.add(scope.clock().now(connection));
    settlement.getRetryAt().map(Moments::column).ifPresent(values::add);
    values.addAll(List.of(key(settlement)));
    var settle = SETTLE + (settlement.getRetryAt().isPresent() ? NEXT : "") + LEASED;
    return Sql.update(connection, settle, values.toArray()) == 1
        || isSettledSo(connection, settlement);
  }

  /** The answer to the first settlement may have been lost. */
  private boolean isSettledSo(Connection connection, Settlement settlement) throws SQLException {
    return Sql.first(connection, SETTLED, rows -> isThis(settlement, rows), key(settlement))
        .orElse(false);
  }

  private static boolean isThis(Settlement settlement, ResultSet rows) throws SQLException {
    var due = rows.getLong(2);
    return rows.getInt(1) == state(settlement)
        && settlement.getRetryAt().map(at -> Moments.column(at) == due).orElse(true);
  }

  private Object[] key(Settlement settlement) {
    return new Object[] {scope.space(), Values.utf8(settlement.getKey()), settlement.getToken()};
  }

  private static int state(Settlement settlement) {
    return switch (settlement.getOutcome()) {
      case RETRY -> WAITING;
      case DONE -> DONE;
      case PARKED -> PARKED;
    };
  }
}
