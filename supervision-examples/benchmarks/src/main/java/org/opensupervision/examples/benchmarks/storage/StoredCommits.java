package org.opensupervision.examples.benchmarks.storage;

import java.time.LocalDate;
import java.util.List;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.due.DueBasis;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * The common commit, again and again: one guard, one entry, one due row, of one journal. The row
 * stays on its day, and says each time what it was computed from.
 */
public final class StoredCommits implements Committing {

  private static final Bytes SALT = Bytes.of(new byte[Content.SALT_LENGTH]);
  private static final Digest DIGEST = Digest.sha256(SALT);

  private final Storage store;
  private final Content content;
  private final LocalDate due;
  private JournalHead head;

  private StoredCommits(Storage store, JournalId journal, Content content, LocalDate due) {
    this.store = store;
    this.content = content;
    this.due = due;
    this.head = JournalHead.start(journal);
  }

  /** Begins a journal, with contents of this length that are always due on one day. */
  public static StoredCommits of(Storage store, String journal, int length, LocalDate due) {
    var content = Content.of(SALT, Bytes.of(new byte[length]));
    return new StoredCommits(store, JournalId.of(journal), content, due);
  }

  @Override
  public Object next() {
    var journal = head.getJournal();
    var row = DueRow.of(DuePlace.of(due, journal, "recurrence"), basis());
    var commit =
        Commit.builder()
            .commandId(CommandId.of(journal.getText() + "-" + head.getSequence()))
            .fingerprint(DIGEST)
            .addGuards(head)
            .addEntries(head.next(content))
            .addDueUpdates(DueUpdate.of(journal, List.of(row)))
            .build();
    head = store.getCommitDoor().commit(commit).getHeads().get(0);
    return head;
  }

  private DueBasis basis() {
    return DueBasis.builder()
        .policy(DIGEST)
        .calendar(DIGEST)
        .facts(head.getHash())
        .engine(DIGEST)
        .build();
  }
}
