package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.tck.storage.DueBench.MON_2_MARCH;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.outbox.OutboxMessage;

/** One commit to five journals, old and new ones, with a due row and a message of each. */
final class Five {

  private final Bench bench;
  private final DueBench due;
  private final List<DuePlace> places = new ArrayList<>();
  private final Commit commit;

  Five(Bench bench) {
    this.bench = bench;
    this.due = new DueBench(bench);
    this.commit = made();
  }

  void keep() {
    assertThat(bench.store().getCommitDoor().commit(commit).getHeads()).hasSize(5);
  }

  /** Requires that every part of the commit can be read. */
  void requireThere() {
    commit.getEntries().forEach(this::requireThere);
    assertThat(due.all()).as("due rows of each journal").containsExactlyElementsOf(places);
    if (hasOutbox()) {
      assertThat(OutboxBench.keys(new OutboxBench(bench).claimAll()))
          .as("keys of the messages of each journal")
          .containsExactlyInAnyOrderElementsOf(
              commit.getMessages().stream().map(OutboxMessage::getKey).toList());
    }
  }

  private void requireThere(Entry entry) {
    var slice = JournalSlice.of(entry.getJournal(), 0, 10);
    assertThat(bench.head(entry.getJournal())).isEqualTo(JournalHead.after(entry));
    assertThat(bench.store().getJournals().read(slice).getEntries()).contains(entry);
  }

  private Commit made() {
    var heads = new JournalHead[5];
    for (int at = 0; at < heads.length; at++) {
      heads[at] = at % 2 == 0 ? bench.writtenJournal() : JournalHead.start(bench.journal());
    }
    var made = bench.adding(heads);
    for (var head : heads) {
      var day = MON_2_MARCH.plusDays(places.size());
      places.add(DuePlace.of(day, head.getJournal(), "key"));
      made.addDueUpdates(due.update(head.getJournal(), List.of(places.get(places.size() - 1))));
      if (hasOutbox()) {
        made.addMessages(
            new OutboxBench(bench).message(head.getJournal(), "mail-" + places.size()));
      }
    }
    return made.build();
  }

  private boolean hasOutbox() {
    return bench.store().getCapabilities().claims(StoragePart.OUTBOX);
  }
}
