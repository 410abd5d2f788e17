package org.opensupervision.rules.engine.index;

import java.util.List;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.JournalId;

/** What a sweep puts into the outbox for what it finds. */
@FunctionalInterface
public interface Outgoing {

  /** Nothing. */
  Outgoing NOTHING = (journal, due) -> List.of();

  /** Returns the messages for what is due of a subject, each with a key of its own. */
  List<OutboxMessage> of(JournalId journal, Due due);
}
