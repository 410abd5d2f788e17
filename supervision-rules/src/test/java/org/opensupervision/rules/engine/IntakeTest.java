package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.MON_5_JAN;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.file.FilesProgress;
import org.opensupervision.rules.engine.intake.IntakeProgress;
import org.opensupervision.rules.engine.intake.IntakeReport;
import org.opensupervision.rules.fact.FactsFile;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.StorageFullException;

class IntakeTest {
  private static final int PEOPLE = 30;
  private static final int SESSIONS = 40;

  /** A store that is full after so many commits. */
  private static final class Small extends WrappedStorage {
    int room = Integer.MAX_VALUE;
    Runnable rival = () -> {};

    @Override
    public Receipt commit(Commit commit) {
      var quicker = rival;
      rival = () -> {};
      quicker.run();
      if (commits.get() >= room) {
        throw new StorageFullException();
      }
      return super.commit(commit);
    }
  }

  @TempDir Path folder;

  private final Small storage = new Small();
  @AutoClose private final Host host = new Host(storage);
  private final List<Fact> facts = new ArrayList<>();
  private final List<Integer> progress = new ArrayList<>();

  @BeforeEach
  void tell() {
    facts.addAll(Told.aTeam());
    for (int person = 0; person < PEOPLE; person++) {
      var worker = PersonId.of("w-" + person);
      facts.add(Told.employed(worker));
      for (int session = 0; session < SESSIONS; session++) {
        facts.add(Told.held(worker, MON_5_JAN.plusDays(session)));
      }
    }
  }

  private IntakeReport takeIn() {
    var file = folder.resolve("facts.jsonl");
    FactsFile.write(file, facts);
    return host.engine.takeIn(file, (done, total) -> progress.add(done));
  }

  @Test
  void wholeFile_isTakenInInFewCommits() {
    var report = takeIn();

    assertThat(report.getRecorded()).isEqualTo(facts.size());
    assertThat(report.getKnown()).isZero();
    assertThat(report.getSubjects()).isEqualTo(PEOPLE + 4);
    assertThat(storage.commits.get()).isLessThan(10);
    assertThat(progress).isSorted().endsWith(facts.size());
    assertThat(journals()).isEqualTo(Facts.of(facts));
  }

  @Test
  void everythingTakenIn_isReadAgainFileByFile() {
    takeIn();
    var read = new ArrayList<Integer>();

    assertThat(host.engine.everyFact((files, total) -> read.add(total - files)))
        .isEqualTo(Facts.of(facts));
    assertThat(read).hasSize(PEOPLE + 4).endsWith(0);
  }

  @Test
  void storeWithNothingInIt_holdsNoFacts() {
    assertThat(host.engine.everyFact(FilesProgress.NONE)).isEqualTo(Facts.of(List.of()));
  }

  @Test
  void rivalWhoTakesInOtherContentOfOneFact_isNotTakenForOurselves() {
    facts.clear();
    facts.add(Told.employed(Told.ANN, "north"));
    var south = Told.employed(Told.ANN, "south");
    var file = folder.resolve("rival.jsonl");
    FactsFile.write(file, List.of(south));
    storage.rival = () -> host.engine.takeIn(file, IntakeProgress.NONE);

    assertThatThrownBy(this::takeIn).hasMessageContaining("facts.same-id");

    assertThat(host.engine.file(Told.ANN).getJournal().getFacts()).containsExactly(south);
  }

  @Test
  void secondRun_recordsNothing() {
    takeIn();
    int commits = storage.commits.get();

    var second = takeIn();

    assertThat(second.getRecorded()).isZero();
    assertThat(second.getKnown()).isEqualTo(facts.size());
    assertThat(storage.commits.get()).isEqualTo(commits);
  }

  @Test
  void runThatWasCutOff_isGoneOnWith() {
    storage.room = 1;
    assertThatThrownBy(this::takeIn).isInstanceOf(StorageFullException.class);
    storage.room = Integer.MAX_VALUE;

    var second = takeIn();

    assertThat(second.getKnown()).isPositive();
    assertThat(second.getRecorded() + second.getKnown()).isEqualTo(facts.size());
    assertThat(journals()).isEqualTo(Facts.of(facts));
  }

  @Test
  void fileWithMoreInIt_addsWhatIsNew() {
    takeIn();
    facts.add(Told.held(ANN, THU_2_APRIL));

    assertThat(takeIn().getRecorded()).isEqualTo(1);
    assertThat(host.engine.file(ANN).getJournal().getFacts()).hasSize(3);
  }

  @Test
  void fileThatChangesAKnownFact_isRefused() {
    takeIn();
    facts.set(1, Told.employed(ANN, "west"));

    assertThatThrownBy(this::takeIn)
        .isInstanceOf(SupervisionException.class)
        .hasMessageContaining("facts.same-id");
  }

  @Test
  void fileThatContradictsARecord_isRefused() {
    host.record("team", Told.aTeam());
    host.record("session", Told.held(ANN, MON_5_JAN));
    var late =
        Employed.builder()
            .role("social worker")
            .team("north")
            .supersedes(Told.employed(ANN).getId());
    facts.add(Told.of(late, ANN, THU_2_APRIL, "corrected"));

    assertThatThrownBy(this::takeIn)
        .isInstanceOf(SupervisionException.class)
        .hasMessageContaining("facts.session-outside-employment");
  }

  @Test
  void fileWithAProblem_recordsNothingAtAll() {
    facts.add(Told.held(PersonId.of("nobody"), THU_2_APRIL));

    assertThatThrownBy(this::takeIn).isInstanceOf(SupervisionException.class);
    assertThat(storage.commits.get()).isZero();
  }

  @Test
  void personWithMoreFactsThanACommitTakes_isTakenInPieceByPiece() {
    for (int day = 0; day < 800; day++) {
      facts.add(Told.held(ANN, MON_5_JAN.minusDays(1).plusDays(day + 1)));
    }

    assertThat(takeIn().getRecorded()).isEqualTo(facts.size());
    assertThat(journals()).isEqualTo(Facts.of(facts));
  }

  @Test
  void nextSweep_looksAtEverybody() {
    takeIn();
    host.clock.goTo(THU_2_APRIL.plusDays(30));

    assertThat(host.sweep().getVisited()).isEqualTo(PEOPLE + 4);
    assertThat(host.foundSubjects()).contains(PersonId.of("w-7"));
    assertThat(host.engine.recompute().getRenewed()).isZero();
  }

  @Test
  void nobodyWatching_isFine() {
    var file = folder.resolve("facts.jsonl");
    FactsFile.write(file, facts);

    assertThat(host.engine.takeIn(file, IntakeProgress.NONE).getRemarks()).isEmpty();
  }

  private Facts journals() {
    var all = new ArrayList<Fact>();
    for (var journal : Facts.of(facts).getJournals()) {
      all.addAll(host.engine.file(journal.getSubject()).getJournal().getFacts());
    }
    return Facts.of(all);
  }
}
