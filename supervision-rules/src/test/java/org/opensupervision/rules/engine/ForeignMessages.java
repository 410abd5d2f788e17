package org.opensupervision.rules.engine;

import java.time.Instant;
import java.util.List;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;

/** What somebody else does to a store behind the engine's back. */
final class ForeignMessages {
  private ForeignMessages() {}

  /** Puts in a message that no engine made. */
  static void put(Storage storage, String content, JournalHead head) {
    var message =
        OutboxMessage.builder()
            .key("foreign")
            .journal(head.getJournal())
            .topic("reminder")
            .content(Bytes.ofUtf8(content))
            .dueFrom(Instant.EPOCH)
            .build();
    storage.getCommitDoor().commit(commit(head).addMessages(message).build());
  }

  /** Takes a journal out of the due index. */
  static void removeRows(Storage storage, JournalHead head) {
    var none = DueUpdate.of(head.getJournal(), List.of());
    storage.getCommitDoor().commit(commit(head).addDueUpdates(none).build());
  }

  private static Commit.Builder commit(JournalHead head) {
    return Commit.builder()
        .commandId(CommandId.of("foreign"))
        .fingerprint(Digest.sha256())
        .addGuards(head);
  }
}
