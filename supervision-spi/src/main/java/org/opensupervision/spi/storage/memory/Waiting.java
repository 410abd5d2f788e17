package org.opensupervision.spi.storage.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.outbox.Outcome;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.KeyText;

/** A message and how far it has got: waiting as long as its state is that of a retry. */
final class Waiting {

  static final Comparator<Waiting> OLDEST_FIRST =
      Comparator.<Waiting, Instant>comparing(waiting -> waiting.message.getDueFrom())
          .thenComparing(waiting -> waiting.message.getKey(), KeyText.ORDER);

  private OutboxMessage message;
  private Outcome state = Outcome.RETRY;
  private long token;
  private Optional<Instant> leaseEnd = Optional.empty();
  private Instant doneAt = Instant.MAX;

  Waiting(OutboxMessage message) {
    this.message = message;
  }

  OutboxMessage getMessage() {
    return message;
  }

  boolean isClaimable(ClaimRequest request, Instant now) {
    return isWanted(request, now)
        && request.getTopic().map(message.getTopic()::equals).orElse(true)
        && leaseEnd.map(end -> !end.isAfter(now)).orElse(true);
  }

  private boolean isWanted(ClaimRequest request, Instant now) {
    return request.isParked()
        ? state == Outcome.PARKED
        : state == Outcome.RETRY && !message.getDueFrom().isAfter(now);
  }

  LeasedMessage lease(Instant end) {
    token++;
    leaseEnd = Optional.of(end);
    return LeasedMessage.of(message, token);
  }

  /** Takes a settlement, and returns whether this message could be settled so. */
  boolean settle(Settlement settlement, Instant now) {
    if (settlement.getToken() != token || leaseEnd.isEmpty()) {
      return settlement.getToken() == token && isSettledSo(settlement);
    }
    leaseEnd = Optional.empty();
    state = settlement.getOutcome();
    doneAt = now;
    settlement.getRetryAt().ifPresent(this::moveTo);
    return true;
  }

  boolean isDoneBefore(Instant moment) {
    return state == Outcome.DONE && doneAt.isBefore(moment);
  }

  private boolean isSettledSo(Settlement settlement) {
    return settlement.getOutcome() == state
        && settlement.getRetryAt().map(message.getDueFrom()::equals).orElse(true);
  }

  private void moveTo(Instant retryAt) {
    message = OutboxMessage.builder().from(message).dueFrom(retryAt).build();
  }
}
