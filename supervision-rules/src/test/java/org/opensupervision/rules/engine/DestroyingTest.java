package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.rules.engine.Leavers.LEFT;
import static org.opensupervision.rules.engine.Leavers.TODAY;
import static org.opensupervision.rules.engine.Leavers.order;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;
import static org.opensupervision.rules.engine.Told.CHILD;
import static org.opensupervision.rules.engine.Told.SUE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.destruction.DestructionCertificate;
import org.opensupervision.rules.engine.destruction.DestructionOrder;
import org.opensupervision.rules.engine.destruction.DestructionReport;
import org.opensupervision.rules.engine.destruction.LeftFile;
import org.opensupervision.rules.engine.destruction.LeftReason;
import org.opensupervision.rules.engine.destruction.RipeFile;
import org.opensupervision.rules.policy.Policies;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;

/** Files whose time is over: listed, confirmed, destroyed, and not spoken of any more. */
class DestroyingTest {
  private final TestClock clock = new TestClock(TODAY);
  private final BreakableStorage storage = new BreakableStorage(clock);
  private Host host = Leavers.host(storage, clock);

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void fileWhoseTimeIsOver_isProposedWithClauseDayAndReasons() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("ben", Leavers.leaver(BEN, LEFT.plusDays(2)));

    var proposal = host.engine.proposeDestruction();

    assertThat(proposal.getTotal()).isEqualTo(2);
    assertThat(proposal.getFiles()).hasSize(1);
    var file = proposal.getFiles().get(0);
    assertThat(file.getSubject()).isEqualTo(ANN);
    assertThat(file.getClauses()).containsExactly(ClauseId.of(Leavers.KEEP));
    assertThat(file.getOpens()).isEqualTo(LocalDate.of(2030, 6, 2));
    assertThat(file.getDue()).contains(LocalDate.of(2030, 7, 2));
    assertThat(file.getEntries()).isEqualTo(4);
    assertThat(file.getReasons()).hasSize(1);
    assertThat(file.toString()).doesNotContain("2030");
    assertThat(host.engine.file(ANN).getErased()).isZero();
  }

  @Test
  void fileOnTheDayBeforeItOpens_isNotProposed() {
    host.record("ann", Leavers.leaver(ANN, TODAY.minusYears(2).plusDays(1)));

    var proposal = host.engine.proposeDestruction();

    assertThat(proposal.getFiles()).isEmpty();
    assertThat(proposal.getLeft()).isEmpty();
  }

  @Test
  void fileThatIsDestroyed_leavesItsCertificateAlone() {
    host.record("ann", Leavers.leaver(ANN, LEFT));

    var report = destroyAll("o-1");

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

    destroyAll("o-1");

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
  void sameOrderAgain_givesTheSameCertificates() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    var order = order("o-1", host.engine.proposeDestruction());
    var first = host.engine.destroy(order);
    clock.goTo(TODAY.plusDays(3));

    assertThat(host.engine.destroy(order)).isEqualTo(first);
    var builder = DestructionOrder.builder().from(order);
    for (var other :
        List.of(
            builder.confirmedBy("p-19").build(),
            builder.actor("p-19").confirmedBy("p-18").build())) {
      assertThatThrownBy(() -> host.engine.destroy(other))
          .hasCauseInstanceOf(CommandReusedException.class);
    }
  }

  @Test
  void nameOfAnEarlierOrder_destroysNothingMore() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("again", Leavers.leaver(ANN, LEFT.plusMonths(14)));
    destroyAll("o-1");
    clock.goTo(TODAY.plusMonths(14));
    int erased = host.engine.file(ANN).getErased();

    assertThatThrownBy(() -> destroyAll("o-1")).hasCauseInstanceOf(CommandReusedException.class);
    assertThat(host.engine.file(ANN).getErased()).isEqualTo(erased);
  }

  @Test
  void recordOfACase_isDestroyedLikeAFile() {
    host.record("case", Leavers.closedCase(LEFT));

    assertThat(destroyAll("o-1").getCertificates())
        .extracting(DestructionCertificate::getSubject)
        .containsExactly((Subject) CHILD);
    assertThat(host.engine.file(CHILD).getErased()).isEqualTo(2);
  }

  @Test
  void somebodyEmployedAgain_losesTheFormerFileOnly() {
    var again = TODAY.minusMonths(2);
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("again", Leavers.employed(ANN, again), Told.held(ANN, TODAY.minusDays(5)));
    var before = owed(ANN);

    var report = destroyAll("o-1");

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
    destroyAll("o-1");
    clock.goTo(TODAY.plusMonths(14));

    destroyAll("o-2");

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
      assertThat(destroyAll("o-" + months).getCertificates()).hasSize(1);
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

    destroyAll("o-1");

    assertThat(host.engine.file(ANN).getJournal().getFacts())
        .extracting(Fact::getId)
        .contains(wrong.getId(), right.getId());
  }

  @Test
  void oldFactsFileTakenInAgain_isDestroyedAgain() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    destroyAll("o-1");
    host.record("old", Leavers.leaver(ANN, LEFT));
    assertThat(host.engine.file(ANN).getJournal().getFacts()).hasSize(5);

    destroyAll("o-2");

    assertThat(host.engine.file(ANN).getJournal().getFacts())
        .hasOnlyElementsOfType(FileDestroyed.class);
  }

  @Test
  void fileThatMovedOnSinceItWasProposed_isLeft() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    var proposal = host.engine.proposeDestruction();
    host.record("late", Told.held(ANN, LEFT.minusDays(3)));

    var report = host.engine.destroy(order("o-1", proposal));

    assertThat(report.getCertificates()).isEmpty();
    assertThat(report.getLeft())
        .extracting(LeftFile::getReason)
        .containsExactly(LeftReason.CHANGED);
    assertThat(host.engine.file(ANN).getErased()).isZero();
  }

  @Test
  void proposalThatIsConfirmedLater_isCarriedOut() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    var proposal = host.engine.proposeDestruction();
    clock.goTo(TODAY.plusDays(60));

    var report = host.engine.destroy(order("o-1", proposal));

    assertThat(report.getLeft()).isEmpty();
    assertThat(report.getCertificates())
        .extracting(DestructionCertificate::getDestroyedOn)
        .containsExactly(TODAY.plusDays(60));
  }

  @Test
  void moreThanOnePersonMayOrder_takesASecondOne() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("ben", Leavers.leaver(BEN, LEFT));
    var proposal = host.engine.proposeDestruction();
    var alone = DestructionOrder.builder().id("o-1").actor("p-17").proposal(proposal);
    var twice = DestructionOrder.builder().from(alone.build()).confirmedBy("p-17 ");

    assertThat(proposal.isForTwo()).isTrue();
    assertThat(code(alone.build())).isEqualTo("destruction.too-many");
    assertThat(code(twice.build())).isEqualTo("destruction.same-person");
    assertThat(host.engine.file(ANN).getErased()).isZero();
    assertThat(destroyAll("o-2").getCertificates()).hasSize(2);
  }

  @Test
  void asManyAsOnePersonMayOrder_takeNoSecondOne() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("ben", Leavers.leaver(BEN, LEFT));
    try (var engine = host.builder(storage).mostDestroyedAtOnce(100).open()) {
      var proposal = engine.proposeDestruction();
      var order = DestructionOrder.builder().id("o-1").actor("p-17").proposal(proposal).build();

      assertThat(engine.destroy(order).getCertificates()).hasSize(2);
    }
  }

  @Test
  void proposalOfAnotherPolicyOrOfALaterDay_isRefused() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    var order = order("o-1", host.engine.proposeDestruction());
    clock.goTo(TODAY.minusDays(1));

    assertThat(code(order)).isEqualTo("destruction.proposed-ahead");
    try (var other = new Host(storage, clock, Policies.bundled("hull"))) {
      assertThatThrownBy(() -> other.engine.destroy(order))
          .isInstanceOf(SupervisionException.class)
          .hasMessageContaining("destruction.other-policy");
    }
  }

  @Test
  void clauseThatKeepsItLonger_keepsIt() {
    tell("keep: 3 years\nafter: employment ended\npart: supervision file");
    host.record("ann", Leavers.leaver(ANN, LEFT));

    assertThat(left()).containsExactly(LeftReason.KEPT_LONGER);
    clock.goTo(TODAY.plusYears(1));
    assertThat(host.engine.proposeDestruction().getFiles())
        .singleElement()
        .satisfies(file -> assertThat(file.getClauses()).hasSize(2))
        .satisfies(file -> assertThat(file.getOpens()).isEqualTo(LEFT.plusYears(3)));
  }

  @Test
  void partThatTheHostKeeps_isListedAndKeepsWhatItRestsOn() {
    tell("keep: 3 years\nafter: employment ended\npart: supervision log");
    host.record("ann", Leavers.leaver(ANN, LEFT));

    assertThat(left()).containsExactly(LeftReason.INTERTWINED);
    clock.goTo(TODAY.plusYears(1));
    assertThat(left()).containsExactly(LeftReason.KEPT_ELSEWHERE, LeftReason.INTERTWINED);
    var log = FileDestroyed.builder().part("supervision log");
    host.record("log", Told.of(log, ANN, LEFT.plusYears(3), "log"));
    assertThat(destroyAll("o-1").getCertificates()).hasSize(1);
  }

  @Test
  void clauseCountedFromSomethingElse_waitsForTheEndOfTheEmployment() {
    tell("keep: 1 year\nafter: session held\npart: supervision file");
    host.record("sue", Leavers.employed(SUE, LEFT), Told.held(SUE, LEFT.plusDays(3)));

    assertThat(left()).containsExactly(LeftReason.NOT_ENDED);
  }

  @Test
  void storeThatCannotDestroy_isSaidToBeOne() {
    try (var plain = new Host(new BreakableStorage())) {
      assertThatThrownBy(plain.engine::proposeDestruction)
          .isInstanceOf(UnsupportedByStorageException.class);
    }
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
    assertThat(destroyAll("o-1").getCertificates()).hasSize(1);
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

    var certificates = destroyAll("o-1").getCertificates();

    assertThat(certificates).extracting(DestructionCertificate::getEntries).containsExactly(3);
    assertThat(host.engine.file(ANN).getJournal().getFacts())
        .hasAtLeastOneElementOfType(EmploymentEnded.class)
        .hasAtLeastOneElementOfType(FileDestroyed.class)
        .hasSize(4);
  }

  private void tell(String clause) {
    host.close();
    String head = "- id: more\n  says: More.\n  cite: Section 5\n  strength: must\n";
    host = new Host(storage, clock, Leavers.policy(head + clause.indent(2)));
  }

  private List<LeftReason> left() {
    return host.engine.proposeDestruction().getLeft().stream().map(LeftFile::getReason).toList();
  }

  private DestructionReport destroyAll(String id) {
    return host.engine.destroy(order(id, host.engine.proposeDestruction()));
  }

  private String code(DestructionOrder order) {
    try {
      host.engine.destroy(order);
      return "";
    } catch (SupervisionException refused) {
      return refused.getProblems().get(0).getCode();
    }
  }
}
