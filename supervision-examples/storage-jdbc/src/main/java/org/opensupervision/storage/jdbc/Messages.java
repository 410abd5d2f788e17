package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.KeyText;

/** Puts messages in; one whose key is there already leaves the first as it is. */
record Messages(Connection connection, Scope scope) {

  private static final String PUT =
      "INSERT INTO supervision_message"
          + " (space_no, message_key, journal, topic, content, due_from, state, token)"
          + " VALUES (?, ?, ?, ?, ?, ?, 0, 0)";

  void put(List<OutboxMessage> messages) throws SQLException {
    for (var message : sorted(messages)) {
      scope
          .database()
          .isAdded(
              connection,
              PUT,
              scope.space(),
              Values.utf8(message.getKey()),
              Values.utf8(message.getJournal()),
              Values.utf8(message.getTopic()),
              message.getContent().toByteArray(),
              Moments.column(message.getDueFrom()));
    }
  }

  /** In the order of their keys, so that two commits with the same ones never block each other. */
  static List<OutboxMessage> sorted(List<OutboxMessage> messages) {
    return messages.stream()
        .sorted(Comparator.comparing(OutboxMessage::getKey, KeyText.ORDER))
        .toList();
  }
}
