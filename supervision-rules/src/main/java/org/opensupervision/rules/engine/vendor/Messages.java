package org.opensupervision.rules.engine.vendor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;

/** Holds claimed messages against the rules. */
final class Messages {
  private Messages() {}

  static void check(String store, List<LeasedMessage> claimed, ClaimRequest request) {
    if (claimed.size() > request.getLimit()) {
      throw StoreFaultException.brokeRule(store, 83, "leased more messages than asked for");
    }
    Set<String> keys = new HashSet<>();
    for (LeasedMessage leased : claimed) {
      var topic = leased.getMessage().getTopic();
      if (request.getTopic().filter(topic::equals).isEmpty() && request.getTopic().isPresent()) {
        throw StoreFaultException.brokeRule(store, 84, "leased a message of another topic");
      }
      if (!keys.add(leased.getMessage().getKey())) {
        throw StoreFaultException.brokeRule(store, 85, "leased a message twice");
      }
    }
  }
}
