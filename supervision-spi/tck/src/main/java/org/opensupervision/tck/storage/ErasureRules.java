package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opensupervision.tck.storage.DueBench.MON_2_MARCH;
import static org.opensupervision.tck.storage.ErasureBench.part;
import static org.opensupervision.tck.storage.ErasureBench.whole;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.commit.Erasure;
import org.opensupervision.spi.storage.commit.HoldChange;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.failure.ErasureTooEarlyException;
import org.opensupervision.spi.storage.failure.LeaseLostException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.JournalId;

/** Rules 121 to 129: what must go goes, and nothing else does. */
abstract class ErasureRules extends Theme {

  private ErasureBench erasures;
  private DueBench due;

  ErasureRules(StorageTck kit) {
    super(kit);
    this.erasures = new ErasureBench(bench());
    this.due = new DueBench(bench());
  }

  @BeforeEach
  void takeErasures() {
    erasures = ErasureBench.required(bench());
    due = new DueBench(bench());
  }

  @Test
  @DisplayName("rule 121: erased contents are gone, their entries stay, and the chain verifies")
  @LookAt("history tables, caches and rows that are deleted where content and salt should be null")
  void optional_rule121_erasedContentIsGone() {
    var head = bench().write(bench().journal(), 4);
    var before = erasures.entries(head.getJournal());
    erasures.erase(head, part(head, 2L, 3L));

    assertThat(erasures.content(head, 2)).as("content of entry 2").isEmpty();
    assertThat(erasures.content(head, 3)).as("content of entry 3").isEmpty();
    var after = erasures.entries(head.getJournal());
    assertThat(after).hasSize(5);
    var last = JournalHead.start(head.getJournal());
    for (var entry : after) {
      assertThat(last.isFollowedBy(entry)).as("entry %d follows", entry.getSequence()).isTrue();
      last = JournalHead.after(entry);
    }
    assertThat(after.get(1).getHash()).isEqualTo(before.get(1).getHash());
  }

  @Test
  @DisplayName("rule 122: the erasure of a whole journal reaches all contents up to the guard")
  @LookAt("whether entries are erased before those of the same commit are written")
  void optional_rule122_wholeJournalIsErased() {
    var head = bench().write(bench().journal(), 3);
    var certificate = head.next(bench().content());
    var more = JournalHead.after(certificate).next(bench().content());
    var commit = bench().commit(head).addEntries(certificate, more).addErasures(whole(head));
    bench().keep(commit);

    assertThat(erasures.readable(head)).containsExactly(4L, 5L);
    assertThat(erasures.entries(head.getJournal())).contains(certificate, more).hasSize(5);
  }

  @Test
  @DisplayName("rule 123: the erasure of a whole journal removes its due rows")
  @LookAt("the due rows of the journal, which have a table of their own")
  void optional_rule123_dueRowsGoWithTheJournal() {
    var head = bench().writtenJournal();
    due.set(head.getJournal(), DuePlace.of(MON_2_MARCH, head.getJournal(), "key"));

    erasures.erase(head, whole(head));
    assertThat(due.all()).isEmpty();
  }

  @Test
  @DisplayName("rule 124: an erasure removes the messages its journal had, and leaves new ones")
  @LookAt("messages that wait, are leased, parked or done; they quote what is to be destroyed")
  void optional_rule124_messagesGoWithTheContents() {
    var outbox = OutboxBench.required(bench());
    for (boolean isWhole : new boolean[] {true, false}) {
      var head = bench().writtenJournal();
      outbox.put(outbox.message(head.getJournal(), "done-" + isWhole));
      outbox.settle(Settlement.done(outbox.claimOnly()));
      outbox.put(outbox.message(head.getJournal(), "parked-" + isWhole));
      outbox.settle(Settlement.parked(outbox.claimOnly()));
      outbox.put(outbox.message(head.getJournal(), "leased-" + isWhole));
      var leased = outbox.claimOnly();
      outbox.put(outbox.message(head.getJournal(), "waiting-" + isWhole));

      var erasure = isWhole ? whole(head) : part(head, 1L);
      var notice = outbox.message(head.getJournal(), "notice-" + isWhole);
      bench().keep(erasures.erasing(head, erasure).addMessages(notice));
      assertThatExceptionOfType(LeaseLostException.class)
          .isThrownBy(() -> outbox.settle(Settlement.done(leased)));
      assertThat(outbox.claimOnly().getMessage()).isEqualTo(notice);
      assertThat(outbox.claimParked()).as("parked messages of what was erased").isEmpty();
      outbox.put("done-" + isWhole);
      assertThat(OutboxBench.keys(outbox.claimAll()))
          .as("messages after the key of one that was done and is erased is used again")
          .containsExactly("done-" + isWhole);
    }
  }

  @Test
  @DisplayName("rule 125: a journal that was erased does not begin anew")
  @LookAt("rows of the head that are deleted together with the contents")
  void optional_rule125_erasedJournalIsNotNew() {
    var head = bench().write(bench().journal(), 2);
    var after = erasures.erase(head, whole(head));

    assertThat(bench().head(head.getJournal())).isEqualTo(after);
    assertThat(after.getSequence()).isEqualTo(3);
    var anew = bench().adding(JournalHead.start(head.getJournal()));
    assertThatExceptionOfType(StaleJournalException.class).isThrownBy(() -> bench().keep(anew));
  }

  @Test
  @DisplayName("rule 126: erasures and holds are refused with their commit if a guard is")
  @LookAt("erasures that run before the guards are looked at, or in a transaction of their own")
  void optional_rule126_guardsProtectContents() {
    var head = bench().writtenJournal();
    var read = bench().writtenJournal();
    bench().keep(bench().adding(read));

    erasures.refuses(
        bench().adding(head, read).addErasures(whole(head)), head, StaleJournalException.class);
    var hold = HoldChange.placed(head.getJournal(), "inquiry");
    erasures.refuses(bench().adding(head, read).addHolds(hold), head, StaleJournalException.class);
    erasures.erase(head, whole(head));
    assertThat(erasures.readable(head)).containsExactly(2L);
  }

  @Test
  @DisplayName("rule 127: an erasure before its moment, by the store's clock, is refused")
  @LookAt("a moment that was checked when the erasure was proposed, or by another clock")
  void optional_rule127_earlyErasureIsRefused() {
    var head = bench().write(bench().journal(), 2);
    var moment = bench().clock().instant().plusMillis(1);
    var early = Erasure.ofJournal(head.getJournal(), moment);
    var earlyInPart = Erasure.ofEntries(head.getJournal(), moment, List.of(1L));

    erasures.refuses(erasures.erasing(head, early), head, ErasureTooEarlyException.class);
    erasures.refuses(erasures.erasing(head, earlyInPart), head, ErasureTooEarlyException.class);
    bench().clock().advance(Duration.ofMillis(1));
    erasures.erase(head, early);
    assertThat(erasures.readable(head)).containsExactly(3L);
  }

  @Test
  @DisplayName("rule 128: what is erased may be erased again")
  @LookAt("a count of updated rows that is taken for a fault")
  void optional_rule128_erasingAgainIsHarmless() {
    var head = bench().write(bench().journal(), 2);
    var once = erasures.erasing(head, part(head, 1L)).build();
    var receipt = bench().store().getCommitDoor().commit(once);
    assertThat(bench().store().getCommitDoor().commit(once)).isEqualTo(receipt);

    var later = erasures.erase(receipt.getHeads().get(0), part(head, 1L));
    later = erasures.erase(later, whole(head));
    later = erasures.erase(later, whole(head));
    assertThat(erasures.entries(head.getJournal())).hasSize(6);
    assertThat(erasures.readable(head)).containsExactly(6L);
    assertThat(bench().head(head.getJournal())).isEqualTo(later);
  }

  @Test
  @DisplayName("rule 129: an erasure leaves everything else as it is")
  @LookAt("conditions that reach too far, such as LIKE, and a cascade to what is shared")
  void optional_rule129_nothingElseIsErased() {
    var head = bench().write(bench().journal(), 3);
    var other = bench().write(JournalId.of(head.getJournal().getText() + "-2"), 3);
    var before = erasures.entries(other.getJournal());
    var own = DuePlace.of(MON_2_MARCH, head.getJournal(), "key");
    var others = DuePlace.of(MON_2_MARCH, other.getJournal(), "key");
    due.set(own.getJournal(), own);
    due.set(others.getJournal(), others);

    var after = erasures.erase(head, part(head, 2L));
    assertThat(erasures.readable(head)).contains(1L, 3L, 4L);
    assertThat(due.all()).containsExactly(own, others);
    erasures.erase(after, whole(head));
    assertThat(erasures.entries(other.getJournal())).isEqualTo(before);
    assertThat(due.all()).containsExactly(others);
  }
}
