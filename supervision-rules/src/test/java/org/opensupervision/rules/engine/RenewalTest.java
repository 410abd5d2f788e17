package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.StorageCorruptException;
import org.opensupervision.spi.storage.failure.StorageFullException;
import org.opensupervision.spi.storage.value.JournalId;

/** A sweep keeps many rows in one commit, and none of them suffers from another. */
class RenewalTest {
  private static final int PEOPLE = 130;
  private static final int COMMITS = 2;
  private static final JournalId ONE = JournalId.of("person/p-7");

  private final Refusing storage = new Refusing();
  @AutoClose private final Host host = new Host(storage);

  /** The memory, until somebody says what happens before a commit. */
  private static final class Refusing extends WrappedStorage {
    private Consumer<Commit> before = commit -> {};

    @Override
    public Receipt commit(Commit commit) {
      before.accept(commit);
      return super.commit(commit);
    }
  }

  /** People whose rows speak for other days than the one on which the host stands now. */
  private void recordPeople() {
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < PEOPLE; i++) {
      facts.add(Told.employed(PersonId.of("p-" + i)));
    }
    host.record("people", facts);
    host.clock.goTo(THU_2_APRIL.plusDays(100));
  }

  private static boolean concerns(Commit commit) {
    return commit.getGuards().stream().anyMatch(head -> head.getJournal().equals(ONE));
  }

  @Test
  void manyRows_areKeptInFewCommits() {
    recordPeople();
    int before = storage.commits.get();

    assertThat(host.sweep().getRenewed()).isEqualTo(PEOPLE);
    assertThat(storage.commits.get() - before).isEqualTo(COMMITS);
    assertThat(host.sweep().getRenewed()).isZero();
  }

  @Test
  void journalThatMovesOn_keepsNoOtherRowFromBeingKept() {
    recordPeople();
    storage.before =
        commit -> {
          if (concerns(commit)) {
            throw new StaleJournalException(ONE, 1, 2);
          }
        };

    assertThat(host.sweep().getRenewed()).isEqualTo(PEOPLE - 1);
    assertThat(host.found).hasSize(PEOPLE);
    storage.before = commit -> {};
    assertThat(host.sweep().getRenewed()).isEqualTo(1);
  }

  @Test
  void journalThatCannotBeKept_isNamedAlone() {
    recordPeople();
    storage.before =
        commit -> {
          if (concerns(commit)) {
            throw new StorageCorruptException(ONE, 1);
          }
        };

    var report = host.sweep();

    assertThat(report.getRenewed()).isEqualTo(PEOPLE - 1);
    assertThat(report.getFailures())
        .extracting(Problem::getCode)
        .containsExactly("storage.corrupt");
  }

  @Test
  void storeWithoutRoom_endsTheSweep() {
    recordPeople();
    storage.before =
        commit -> {
          throw new StorageFullException();
        };

    assertThatThrownBy(host::sweep).isInstanceOf(StorageFullException.class);
  }

  @Test
  void sweepThatIsBrokenOff_isGoneOnWithByAnother() {
    recordPeople();
    var own = new IllegalStateException("own");
    List<Due> found = new ArrayList<>();
    var day = THU_2_APRIL.plusDays(100);

    assertThatThrownBy(() -> host.engine.sweep(day, day, due -> stopAfter(found, due, own)))
        .isSameAs(own);
    try (var other = host.builder(storage).random(new Random(8)).open()) {
      var report = other.sweep(day, day, due -> {});
      assertThat(report.getVisited()).isEqualTo(PEOPLE);
      assertThat(report.getRenewed()).isEqualTo(PEOPLE - 100);
    }
  }

  private static void stopAfter(List<Due> found, Due due, RuntimeException own) {
    found.add(due);
    if (found.size() > 100) {
      throw own;
    }
  }

  @Test
  void twoSweepsAtOnce_bothFindEverybody() {
    recordPeople();
    List<Due> found = new ArrayList<>();
    var day = THU_2_APRIL.plusDays(100);
    try (var other = host.builder(storage).random(new Random(8)).open()) {
      var report =
          host.engine.sweep(
              day,
              day,
              due -> {
                if (found.isEmpty()) {
                  other.sweep(day, day, found::add);
                }
              });

      assertThat(report.getDue()).isEqualTo(PEOPLE);
      assertThat(report.getFailures()).isEmpty();
    }
    assertThat(found).hasSize(PEOPLE);
    assertThat(host.sweep().getRenewed()).isZero();
  }
}
