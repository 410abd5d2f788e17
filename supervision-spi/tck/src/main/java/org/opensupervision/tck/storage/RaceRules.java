package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.tck.storage.DueBench.MON_2_MARCH;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.journal.JournalHead;

/**
 * Rules 57, 58 and 60: what holds when several use a store at once.
 *
 * <p>A failure is a proof; a pass says that so many tries found nothing.
 */
abstract class RaceRules extends Theme {

  private static final int TRIES = 20;
  private static final int SENDERS = 4;

  RaceRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName("rule 57: of several commits that guard the same head exactly one is kept")
  @LookAt("a check of the guard that is not in the same step as the write")
  void required_rule57_oneOfManyWritersWins() throws Exception {
    var one = bench().writtenJournal();
    var other = bench().writtenJournal();
    try (var crew = new Crew(SENDERS)) {
      for (int at = 1; at <= TRIES; at++) {
        var sent = crew.together(sendings(one, other));
        var kept = sent.stream().flatMap(Optional::stream).toList();
        assertThat(kept).as("commits kept of %d in try %d", SENDERS, at).hasSize(1);
        one = bench().head(one.getJournal());
        other = bench().head(other.getJournal());
        assertThat(List.of(one, other))
            .as("heads after try %d", at)
            .containsExactlyInAnyOrderElementsOf(kept.get(0).getHeads());
      }
    }
  }

  @Test
  @DisplayName("rule 58: a reader sees no part of a commit without the others")
  @LookAt("parts that are written in transactions of their own, or read uncommitted")
  void required_rule58_commitIsSeenWhole() throws Exception {
    var pair = new Pair(bench());
    try (var crew = new Crew(2)) {
      crew.together(
          List.of(
              () -> {
                pair.write(TRIES);
                return true;
              },
              () -> {
                pair.readUntil(TRIES);
                return true;
              }));
    }
  }

  @Test
  @DisplayName("rule 60: one commit sent several times at once is kept once")
  @LookAt("a unique key on the command id, and reading the first receipt when it collides")
  void required_rule60_commandSentAtOnceIsKeptOnce() throws Exception {
    var head = bench().writtenJournal();
    try (var crew = new Crew(SENDERS)) {
      for (int at = 1; at <= TRIES; at++) {
        var commit = bench().adding(head).build();
        Callable<Receipt> send = () -> bench().store().getCommitDoor().commit(commit);
        assertThat(crew.together(Collections.nCopies(SENDERS, send)))
            .as("receipts of one command in try %d", at)
            .containsOnly(Receipt.of(commit));
        head = bench().head(head.getJournal());
        assertThat(head.getSequence()).as("sequence after try %d", at).isEqualTo(1L + at);
      }
    }
  }

  private List<Callable<Optional<Receipt>>> sendings(JournalHead one, JournalHead other) {
    return Stream.generate(() -> sending(one, other)).limit(SENDERS).toList();
  }

  private Callable<Optional<Receipt>> sending(JournalHead one, JournalHead other) {
    Commit commit = bench().adding(one, other).build();
    return () -> {
      try {
        return Optional.of(bench().store().getCommitDoor().commit(commit));
      } catch (StaleJournalException lost) {
        return Optional.empty();
      }
    };
  }

  /** Two journals and a due row that are only ever written together. */
  private static final class Pair {

    private final Bench bench;
    private final DueBench due;
    private JournalHead one;
    private JournalHead other;

    Pair(Bench bench) {
      this.bench = bench;
      this.due = new DueBench(bench);
      this.one = JournalHead.start(bench.journal());
      this.other = JournalHead.start(bench.journal());
    }

    void write(int times) {
      for (int day = 1; day <= times; day++) {
        var place = DuePlace.of(MON_2_MARCH.plusDays(day), one.getJournal(), "key");
        var update = due.update(one.getJournal(), List.of(place));
        bench.keep(bench.adding(one, other).addDueUpdates(update));
        one = bench.head(one.getJournal());
        other = bench.head(other.getJournal());
      }
    }

    void readUntil(long times) {
      for (long seen = 0; seen < times; ) {
        var first = sequence(one);
        var row = day();
        var second = sequence(other);
        var last = sequence(one);
        assertThat(first).as("first journal, then due row, as far").isLessThanOrEqualTo(row);
        assertThat(row).as("due row, then second journal, as far").isLessThanOrEqualTo(second);
        assertThat(second).as("second journal, then first, as far").isLessThanOrEqualTo(last);
        seen = last;
      }
    }

    private long sequence(JournalHead head) {
      return bench.head(head.getJournal()).getSequence();
    }

    private long day() {
      var places = due.all();
      return places.isEmpty()
          ? 0
          : places.get(places.size() - 1).getDue().toEpochDay() - MON_2_MARCH.toEpochDay();
    }
  }
}
