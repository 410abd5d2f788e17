package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.tck.storage.ErasureBench.part;
import static org.opensupervision.tck.storage.ErasureBench.whole;

import java.util.List;
import java.util.concurrent.Callable;
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
  @DisplayName("rule 131: a commit that erases several journals is refused whole if one is held")
  @LookAt("journals that are erased one by one, each in a transaction of its own")
  void optional_rule131_batchWithHeldJournalIsRefused() {
    var free = bench().writtenJournal();
    var held = erasures.place(bench().writtenJournal(), "inquiry");
    var batch = bench().adding(free, held).addErasures(whole(free), whole(held));

    erasures.refuses(batch, free, HeldException.class);
    assertThat(erasures.readable(held)).containsExactly(1L, 2L);
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
