package org.opensupervision.spi.storage.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.spi.storage.failure.LeaseLostException;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.JournalId;

/** The messages by their keys. */
final class OutboxShelf {

  private final Map<String, Waiting> messages = new HashMap<>();

  void put(OutboxMessage message) {
    messages.putIfAbsent(message.getKey(), new Waiting(message));
  }

  List<LeasedMessage> claim(ClaimRequest request, Instant now) {
    return messages.values().stream()
        .filter(waiting -> waiting.isClaimable(request, now))
        .sorted(Waiting.OLDEST_FIRST)
        .limit(request.getLimit())
        .map(waiting -> waiting.lease(now.plus(request.getLease())))
        .toList();
  }

  void settle(Settlement settlement, Instant now) {
    var waiting = messages.get(settlement.getKey());
    if (waiting == null || !waiting.settle(settlement, now)) {
      throw new LeaseLostException(settlement.getKey(), settlement.getToken());
    }
  }

  int purge(Instant doneBefore) {
    var before = messages.size();
    messages.values().removeIf(waiting -> waiting.isDoneBefore(doneBefore));
    return before - messages.size();
  }

  void erase(JournalId journal) {
    messages.values().removeIf(waiting -> waiting.getMessage().getJournal().equals(journal));
  }
}
