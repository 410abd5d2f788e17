package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.engine.Leavers.LEFT;
import static org.opensupervision.rules.engine.Leavers.TODAY;
import static org.opensupervision.rules.engine.Told.ANN;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.model.policy.ClauseId;

/** Somebody who is employed again loses the file of the former employment, and nothing else. */
class FormerFilesTest {
  private final TestClock clock = new TestClock(TODAY);
  private final BreakableStorage storage = new BreakableStorage(clock);
  @AutoClose private final Host host = Leavers.host(storage, clock);

  @Test
  void somebodyEmployedAgain_losesTheFormerFileOnly() {
    var again = TODAY.minusMonths(2);
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("again", Leavers.employed(ANN, again), Told.held(ANN, TODAY.minusDays(5)));
    var before = owed(ANN);

    var report = host.destroyAll("o-1");

    assertThat(report.getCertificates().get(0).getEntries()).isEqualTo(3);
    assertThat(host.engine.file(ANN).getJournal().getFacts())
        .extracting(Fact::getOccurredOn)
        .containsExactlyInAnyOrder(LEFT, again, TODAY.minusDays(5), TODAY);
    assertThat(owed(ANN)).isEqualTo(before);
    assertThat(host.engine.assess(ANN, TODAY).getFindings())
        .extracting(Finding::getStatus)
        .doesNotContain(Status.MISSED);
    assertThat(host.engine.proposeDestruction().getFiles()).isEmpty();
  }

  /** What is owed of the employment that goes on. */
  private List<String> owed(PersonId person) {
    return host.engine.assess(person, TODAY).getFindings().stream()
        .filter(found -> found.getObligation().getClause().equals(ClauseId.of("leavers:sessions")))
        .filter(found -> found.getStatus() == Status.OPEN)
        .map(found -> found.getObligation().getId() + found.getObligation().getDue())
        .toList();
  }

  @Test
  void secondFile_goesWhenItsOwnTimeIsOver() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("again", Leavers.leaver(ANN, LEFT.plusMonths(14)));
    host.destroyAll("o-1");
    clock.goTo(TODAY.plusMonths(14));

    host.destroyAll("o-2");

    assertThat(host.engine.file(ANN).getJournal().getFacts())
        .hasSize(2)
        .hasOnlyElementsOfType(FileDestroyed.class);
  }

  @Test
  void threeFilesOneAfterTheOther_goEachInItsTime() {
    host.record("one", Leavers.leaver(ANN, LEFT));
    host.record("two", Leavers.leaver(ANN, LEFT.plusMonths(14)));
    host.record("three", Leavers.leaver(ANN, LEFT.plusMonths(28)));
    host.record("four", Leavers.leaver(ANN, LEFT.plusMonths(60)));
    for (int months : List.of(0, 30, 61)) {
      clock.goTo(TODAY.plusMonths(months));
      assertThat(host.destroyAll("o-" + months).getCertificates()).hasSize(1);
    }

    assertThat(host.engine.file(ANN).getJournal().getFacts())
        .hasSize(3)
        .hasOnlyElementsOfType(FileDestroyed.class);
  }

  @Test
  void correctionThatMovedAFact_goesOrStaysWithWhatItCorrects() {
    var again = TODAY.minusMonths(2);
    var wrong = Told.held(ANN, LEFT.minusDays(70));
    var right = Told.held(ANN, TODAY.minusDays(20));
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("again", Leavers.employed(ANN, again), wrong);
    host.record("moved", Leavers.superseding(right, wrong.getId()));

    host.destroyAll("o-1");

    assertThat(host.engine.file(ANN).getJournal().getFacts())
        .extracting(Fact::getId)
        .contains(wrong.getId(), right.getId());
  }
}
