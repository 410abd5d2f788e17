package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.tck.storage.ErasureBench.part;
import static org.opensupervision.tck.storage.ErasureBench.whole;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.HoldChange;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.journal.JournalHead;

/** Rules 130 to 133: a hold always wins. */
abstract class HoldRules extends Theme {

  private static final int TRIES = 10;

  private ErasureBench erasures;

  HoldRules(StorageTck kit) {
    super(kit);
    this.erasures = new ErasureBench(bench());
  }

  @BeforeEach
  void takeErasures() {
    erasures = ErasureBench.required(bench());
  }

  @Test
  @DisplayName("rule 130: what is held is not erased, whole or in part, and the holds are named")
  @LookAt("holds that only one kind of erasure looks at, or that stop at the first one found")
  void optional_rule130_heldJournalIsNotErased() {
    var head = erasures.place(bench().writtenJournal(), "police");
    head = erasures.place(head, "inquiry");
    for (var erasure : List.of(whole(head), part(head, 1L))) {
      var journal = head.getJournal();
      erasures
          .refuses(erasures.erasing(head, erasure), head, HeldException.class)
          .satisfies(
              held -> {
                assertThat(held.getJournal()).isEqualTo(journal);
                assertThat(held.getHolds()).containsExactly("inquiry", "police");
              });
    }
  }

  @Test
  @DisplayName(
      "rule 131: a commit erases all journals it names, and is refused whole if one is held")
  @LookAt(
      "journals that are erased one by one, each in a transaction of its own, and loops that end early")
  void optional_rule131_batchWithHeldJournalIsRefused() {
    var journals = Stream.generate(bench()::writtenJournal).limit(3).toList();
    for (var free : journals) {
      var held = erasures.place(free, "inquiry");
      var batch = batch(journals);
      for (var each : journals) {
        erasures.refuses(batch, each, HeldException.class);
      }
      erasures.lift(held, "inquiry");
    }

    bench().keep(batch(journals));
    for (var each : journals) {
      assertThat(erasures.readable(each))
          .as("what an erased journal still has")
          .containsExactly(4L);
    }
  }

  /** A commit that erases these journals, wherever they stand now. */
  private Commit.Builder batch(List<JournalHead> journals) {
    var heads = now(journals);
    var batch = bench().adding(heads);
    List.of(heads).forEach(head -> batch.addErasures(whole(head)));
    return batch;
  }

  private JournalHead[] now(List<JournalHead> journals) {
    return journals.stream()
        .map(each -> bench().head(each.getJournal()))
        .toArray(JournalHead[]::new);
  }

  @Test
  @DisplayName("rule 132: a journal is held until each of its holds is lifted")
  @LookAt("a flag or a counter where each hold needs a row with its id")
  void optional_rule132_everyHoldMustGo() {
    var head = erasures.place(bench().writtenJournal(), "inquiry");
    head = erasures.place(head, "police");
    head = erasures.lift(head, "police");
    head = erasures.lift(head, "somebody else");
    refusesErasing(head);
    head = erasures.place(head, "inquiry");
    refusesErasing(head);

    head = erasures.lift(head, "inquiry");
    erasures.erase(head, whole(head));
    assertThat(erasures.readable(head)).containsExactly(head.getSequence() + 1);
    requireHeldTogether(Stream.generate(bench()::writtenJournal).limit(3).toList());
  }

  /** Places and lifts holds of several journals, two of the first one, in one commit each. */
  private void requireHeldTogether(List<JournalHead> journals) {
    var placing = bench().adding(now(journals));
    placing.addHolds(HoldChange.placed(journals.get(0).getJournal(), "police"));
    journals.forEach(each -> placing.addHolds(HoldChange.placed(each.getJournal(), "inquiry")));
    bench().keep(placing);
    List.of(now(journals)).forEach(this::refusesErasing);
    erasures.lift(now(journals)[0], "police");
    var lifted = bench().adding(now(journals));
    journals.forEach(each -> lifted.addHolds(HoldChange.lifted(each.getJournal(), "inquiry")));
    bench().keep(lifted);
    List.of(now(journals)).forEach(each -> erasures.erase(each, whole(each)));
  }

  @Test
  @DisplayName("rule 133: of a hold and an erasure at the same time at most one is kept")
  @LookAt("holds that are looked at before, and not in, the transaction that erases")
  void optional_rule133_holdAndErasureAreNeverBoth() throws Exception {
    try (var crew = new Crew(2)) {
      for (int at = 1; at <= TRIES; at++) {
        var head = bench().writtenJournal();
        var hold = HoldChange.placed(head.getJournal(), "inquiry");
        var kept =
            crew.together(
                List.of(
                    sending(bench().adding(head).addHolds(hold).build()),
                    sending(erasures.erasing(head, whole(head)).build())));
        assertThat(kept).as("hold and erasure in try %d", at).isNotEqualTo(List.of(true, true));
        assertThat(erasures.content(head, 1).isPresent())
            .as("whether the content is there in try %d, where the erasure was refused", at)
            .isEqualTo(!kept.get(1));
      }
    }
  }

  private Callable<Boolean> sending(Commit commit) {
    return () -> {
      try {
        bench().store().getCommitDoor().commit(commit);
        return true;
      } catch (StaleJournalException | HeldException lost) {
        return false;
      }
    };
  }

  private void refusesErasing(JournalHead head) {
    erasures.refuses(erasures.erasing(head, whole(head)), head, HeldException.class);
  }
}
