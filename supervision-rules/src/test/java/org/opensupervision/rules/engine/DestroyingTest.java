package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.engine.Leavers.LEFT;
import static org.opensupervision.rules.engine.Leavers.TODAY;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.CHILD;
import static org.opensupervision.rules.engine.Told.SUE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.rules.engine.destruction.DestructionCertificate;
import org.opensupervision.rules.engine.destruction.RipeFile;
import org.opensupervision.rules.policy.Policies;

/** Files whose time is over: destroyed, and not spoken of any more. */
class DestroyingTest {
  private final TestClock clock = new TestClock(TODAY);
  private final BreakableStorage storage = new BreakableStorage(clock);
  @AutoClose private Host host = Leavers.host(storage, clock);

  @Test
  void fileThatIsDestroyed_leavesItsCertificateAlone() {
    host.record("ann", Leavers.leaver(ANN, LEFT));

    var report = host.destroyAll("o-1");

    assertThat(report.getLeft()).isEmpty();
    var certificate = report.getCertificates().get(0);
    assertThat(certificate.getSubject()).isEqualTo(ANN);
    assertThat(certificate.getDestroyedOn()).isEqualTo(TODAY);
    assertThat(certificate.getConfirmedBy()).contains("p-18");
    var file = host.engine.file(ANN);
    assertThat(certificate.getHead()).isEqualTo(file.getHead());
    assertThat(file.getErased()).isEqualTo(4).isEqualTo(certificate.getEntries());
    assertThat(file.getJournal().getFacts())
        .singleElement()
        .isInstanceOfSatisfying(
            FileDestroyed.class, fact -> assertThat(fact.getPart()).contains("supervision file"));
  }

  @Test
  void fileThatIsDestroyed_isOwedNothingAndOnNoList() {
    host.record("sue", Leavers.employed(SUE, LEFT));
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("under", Told.supervised(ANN, SUE, LEFT.minusYears(1)));
    host.sweep();
    assertThat(host.foundSubjects()).contains(ANN);

    host.destroyAll("o-1");

    host.sweep();
    assertThat(host.foundSubjects()).doesNotContain(ANN);
    assertThat(host.engine.assess(ANN, TODAY).getFindings()).isEmpty();
    assertThat(host.engine.dueUnder(SUE, LEFT, TODAY)).extracting("subject").doesNotContain(ANN);
    assertThat(host.engine.proposeDestruction().getTotal()).isEqualTo(1);
    assertThat(host.engine.recompute().getFailures()).isEmpty();
    assertThat(host.engine.proposeDestruction().getTotal()).isEqualTo(1);
    assertThat(host.engine.proposeDestruction().getFiles()).isEmpty();
  }

  @Test
  void recordOfACase_isDestroyedLikeAFile() {
    host.record("case", Leavers.closedCase(LEFT));

    assertThat(host.destroyAll("o-1").getCertificates())
        .extracting(DestructionCertificate::getSubject)
        .containsExactly((Subject) CHILD);
    assertThat(host.engine.file(CHILD).getErased()).isEqualTo(2);
  }

  @Test
  void oldFactsFileTakenInAgain_isDestroyedAgain() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.destroyAll("o-1");
    host.record("old", Leavers.leaver(ANN, LEFT));
    assertThat(host.engine.file(ANN).getJournal().getFacts()).hasSize(5);

    host.destroyAll("o-2");

    assertThat(host.engine.file(ANN).getJournal().getFacts())
        .hasOnlyElementsOfType(FileDestroyed.class);
  }

  @Test
  @Tag("hull:file.leaver-destroy")
  void leaverOfHull_isDestroyedAfterSevenYearsAndNotADayEarlier() {
    host.close();
    host = new Host(storage, clock, Policies.bundled("hull"));
    var left = LocalDate.of(2026, 8, 31);
    host.record("ann", Leavers.leaver(ANN, left));
    clock.goTo(left.plusYears(7).minusDays(1));
    assertThat(host.engine.proposeDestruction().getFiles()).isEmpty();
    clock.goTo(left.plusYears(7));

    assertThat(host.engine.proposeDestruction().getFiles())
        .extracting(RipeFile::getDue)
        .containsExactly(Optional.of(LocalDate.of(2033, 8, 31)));
    assertThat(host.destroyAll("o-1").getCertificates()).hasSize(1);
  }

  @Test
  @Tag("hull:file.leaver-destroy")
  void somebodyEmployedAgainAtHull_losesTheFormerFileOnly() {
    host.close();
    host = new Host(storage, clock, Policies.bundled("hull"));
    var left = LocalDate.of(2026, 8, 31);
    host.record("ann", Leavers.leaver(ANN, left));
    var again = left.plusYears(5);
    host.record("again", Leavers.employed(ANN, again), Told.held(ANN, again.plusDays(5)));
    clock.goTo(left.plusYears(7));

    var certificates = host.destroyAll("o-1").getCertificates();

    assertThat(certificates).extracting(DestructionCertificate::getEntries).containsExactly(3);
    assertThat(host.engine.file(ANN).getJournal().getFacts())
        .hasAtLeastOneElementOfType(EmploymentEnded.class)
        .hasAtLeastOneElementOfType(FileDestroyed.class)
        .hasSize(4);
  }
}
