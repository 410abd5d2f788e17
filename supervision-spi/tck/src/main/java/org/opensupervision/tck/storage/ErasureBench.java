package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Erasure;
import org.opensupervision.spi.storage.commit.HoldChange;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.JournalId;

/** Erasures and holds of a bench. */
final class ErasureBench {

  private final Bench bench;

  ErasureBench(Bench bench) {
    this.bench = bench;
  }

  /** Takes the erasures of a bench whose store must claim them. */
  static ErasureBench required(Bench bench) {
    bench.requireClaim(StoragePart.ERASURE);
    return new ErasureBench(bench);
  }

  static Erasure whole(JournalHead head) {
    return Erasure.ofJournal(head.getJournal(), OutboxBench.PAST);
  }

  static Erasure part(JournalHead head, Long... sequences) {
    return Erasure.ofEntries(head.getJournal(), OutboxBench.PAST, List.of(sequences));
  }

  /** A commit that erases and adds the entry that certifies it, to which more can be added. */
  Commit.Builder erasing(JournalHead head, Erasure erasure) {
    return bench.adding(head).addErasures(erasure);
  }

  /** Erases and returns the head after the certificate. */
  JournalHead erase(JournalHead head, Erasure erasure) {
    return bench.keep(erasing(head, erasure)).getHeads().get(0);
  }

  JournalHead place(JournalHead head, String hold) {
    return change(head, HoldChange.placed(head.getJournal(), hold));
  }

  JournalHead lift(JournalHead head, String hold) {
    return change(head, HoldChange.lifted(head.getJournal(), hold));
  }

  private JournalHead change(JournalHead head, HoldChange change) {
    return bench.keep(bench.adding(head).addHolds(change)).getHeads().get(0);
  }

  List<Entry> entries(JournalId journal) {
    var slice = JournalSlice.of(journal, 0, 100);
    return bench.store().getJournals().read(slice).getEntries();
  }

  /** The sequences of the entries that still have their contents. */
  List<Long> readable(JournalHead head) {
    return entries(head.getJournal()).stream()
        .filter(entry -> entry.getContent().isPresent())
        .map(Entry::getSequence)
        .toList();
  }

  Optional<Content> content(JournalHead head, int sequence) {
    return entries(head.getJournal()).get(sequence - 1).getContent();
  }

  /** Requires that a commit is refused in this way and leaves the journal whole. */
  <E extends Throwable> ThrowableAssertAlternative<E> refuses(
      Commit.Builder commit, JournalHead head, Class<E> kind) {
    var before = entries(head.getJournal());
    var refused = assertThatExceptionOfType(kind).isThrownBy(() -> bench.keep(commit));
    assertThat(entries(head.getJournal())).as("entries after the refusal").isEqualTo(before);
    return refused;
  }
}
