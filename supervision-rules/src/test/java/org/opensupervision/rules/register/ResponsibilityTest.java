package org.opensupervision.rules.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.AbsenceEnded;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CoverArranged;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.obligation.Responsibility;
import org.opensupervision.model.policy.DutyHolder;
import org.opensupervision.rules.explanation.ExplanationText;

/** Whose duty it is on which day. */
class ResponsibilityTest {
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
  private static final LocalDate TUE_17_MARCH = LocalDate.of(2026, 3, 17);
  private static final LocalDate MON_30_MARCH = LocalDate.of(2026, 3, 30);
  private static final PersonId WORKER = PersonId.of("worker");
  private static final PersonId SUPERVISOR = PersonId.of("supervisor");
  private static final PersonId MANAGER = PersonId.of("manager");
  private static final PersonId COVER = PersonId.of("cover");
  private static final CaseId CASE = CaseId.of("case");

  private final List<Fact> facts = new ArrayList<>();

  ResponsibilityTest() {
    for (PersonId person : List.of(WORKER, SUPERVISOR, MANAGER, COVER)) {
      add(Employed.builder().role("any").team("North"), person, MON_5_JANUARY);
    }
    add(SupervisorAssigned.builder().supervisor(SUPERVISOR), WORKER, MON_5_JANUARY);
    add(SupervisorAssigned.builder().supervisor(MANAGER), SUPERVISOR, MON_5_JANUARY);
  }

  private <B extends Fact.Builder & StaffFact.Builder> void add(
      B fact, PersonId person, LocalDate day) {
    fact.person(person);
    add(fact, day);
  }

  private void add(Fact.Builder fact, LocalDate day) {
    facts.add(
        fact.id(FactId.of("f-" + facts.size()))
            .occurredOn(day)
            .recordedAt(day.atTime(17, 0).toInstant(ZoneOffset.UTC))
            .recordedBy("p-9")
            .build());
  }

  private void absent(PersonId person, LocalDate day) {
    add(AbsenceBegun.builder().kind(AbsenceKind.SICKNESS).planned(false), person, day);
  }

  private void covered(PersonId person, PersonId by, LocalDate day) {
    add(CoverArranged.builder().coveredBy(by), person, day);
  }

  private Responsibility on(LocalDate day, DutyHolder role) {
    return Register.of(Facts.of(facts), day).seenToBy(WORKER, role);
  }

  private static List<StepCode> codes(Responsibility found) {
    return found.getExplanation().getSteps().stream().map(step -> step.getCode()).toList();
  }

  @Test
  void supervisorAtWork_seesToIt() {
    var found = on(MON_2_MARCH, DutyHolder.SUPERVISOR);

    assertThat(found.getPerson()).contains(SUPERVISOR);
    assertThat(found.getDay()).isEqualTo(MON_2_MARCH);
    assertThat(codes(found)).containsExactly(StepCode.ASSIGNED, StepCode.SEES_TO);
  }

  @Test
  void absentSupervisor_leavesItToNobodyUntilCoverIsArranged() {
    absent(SUPERVISOR, MON_2_MARCH);
    covered(SUPERVISOR, COVER, TUE_17_MARCH);

    var before = on(TUE_17_MARCH.minusDays(1), DutyHolder.SUPERVISOR);
    assertThat(before.getPerson()).isEmpty();
    assertThat(before.isTold()).isTrue();
    assertThat(codes(before))
        .containsExactly(StepCode.ASSIGNED, StepCode.AWAY, StepCode.UNCOVERED, StepCode.NOBODY);
    assertThat(on(MON_2_MARCH.minusDays(1), DutyHolder.SUPERVISOR).getPerson())
        .contains(SUPERVISOR);
    assertThat(on(TUE_17_MARCH, DutyHolder.SUPERVISOR).getPerson()).contains(COVER);
  }

  @Test
  void coveringPerson_isToldWithAllThatLedThere() {
    absent(SUPERVISOR, MON_2_MARCH);
    covered(SUPERVISOR, COVER, TUE_17_MARCH);

    assertThat(ExplanationText.lines(on(TUE_17_MARCH, DutyHolder.SUPERVISOR).getExplanation()))
        .containsExactly(
            "supervisor has been the supervisor of worker since Monday 5 January 2026 (fact f-4).",
            "supervisor has been absent since Monday 2 March 2026 (fact f-6).",
            "cover covers for supervisor, as arranged on Tuesday 17 March 2026 (fact f-7).",
            "On Tuesday 17 March 2026 cover has to see to it, as supervisor.");
  }

  @Test
  void returningSupervisor_takesItBack() {
    absent(SUPERVISOR, MON_2_MARCH);
    covered(SUPERVISOR, COVER, TUE_17_MARCH);
    add(AbsenceEnded.builder(), SUPERVISOR, MON_30_MARCH);
    absent(SUPERVISOR, MON_30_MARCH.plusDays(7));

    assertThat(on(MON_30_MARCH.minusDays(1), DutyHolder.SUPERVISOR).getPerson()).contains(COVER);
    assertThat(on(MON_30_MARCH, DutyHolder.SUPERVISOR).getPerson()).contains(SUPERVISOR);
    assertThat(on(MON_30_MARCH.plusDays(7), DutyHolder.SUPERVISOR).getPerson()).isEmpty();
  }

  @Test
  void coverArrangedAhead_beginsWithTheAbsence() {
    covered(SUPERVISOR, COVER, MON_2_MARCH.minusDays(10));
    absent(SUPERVISOR, MON_2_MARCH);

    assertThat(on(MON_2_MARCH.minusDays(1), DutyHolder.SUPERVISOR).getPerson())
        .contains(SUPERVISOR);
    assertThat(on(MON_2_MARCH, DutyHolder.SUPERVISOR).getPerson()).contains(COVER);
  }

  @Test
  void coverWhoIsAbsent_isCoveredForInTurn() {
    absent(SUPERVISOR, MON_2_MARCH);
    covered(SUPERVISOR, COVER, MON_2_MARCH);
    absent(COVER, TUE_17_MARCH);
    assertThat(on(TUE_17_MARCH, DutyHolder.SUPERVISOR).getPerson()).isEmpty();

    covered(COVER, MANAGER, TUE_17_MARCH);
    assertThat(on(TUE_17_MARCH, DutyHolder.SUPERVISOR).getPerson()).contains(MANAGER);
  }

  @Test
  void twoWhoCoverForEachOther_areNobodyWhenBothAreAway() {
    absent(SUPERVISOR, MON_2_MARCH);
    covered(SUPERVISOR, COVER, MON_2_MARCH);
    absent(COVER, MON_2_MARCH);
    covered(COVER, SUPERVISOR, MON_2_MARCH);

    assertThat(on(MON_2_MARCH, DutyHolder.SUPERVISOR).getPerson()).isEmpty();
  }

  @Test
  void workerWhoCoversForTheSupervisor_isNotTheirOwnSupervisor() {
    absent(SUPERVISOR, MON_2_MARCH);
    covered(SUPERVISOR, WORKER, MON_2_MARCH);

    assertThat(on(MON_2_MARCH, DutyHolder.SUPERVISOR).getPerson()).isEmpty();
  }

  @Test
  void managersDuty_isTheManagersWhoeverCoversForTheSupervisor() {
    absent(SUPERVISOR, MON_2_MARCH);
    covered(SUPERVISOR, COVER, MON_2_MARCH);
    assertThat(on(MON_2_MARCH, DutyHolder.SUPERVISORS_MANAGER).getPerson()).contains(MANAGER);

    absent(MANAGER, MON_2_MARCH);
    covered(MANAGER, COVER, MON_2_MARCH);
    assertThat(on(MON_2_MARCH, DutyHolder.SUPERVISORS_MANAGER).getPerson()).contains(COVER);
  }

  @Test
  void supervisorWhoLeft_leavesItToNobodyFromTheDayAfter() {
    add(EmploymentEnded.builder(), SUPERVISOR, MON_2_MARCH);

    assertThat(on(MON_2_MARCH, DutyHolder.SUPERVISOR).getPerson()).contains(SUPERVISOR);
    var after = on(MON_2_MARCH.plusDays(1), DutyHolder.SUPERVISOR);
    assertThat(after.getPerson()).isEmpty();
    assertThat(codes(after))
        .containsExactly(StepCode.ASSIGNED, StepCode.NOT_EMPLOYED, StepCode.NOBODY);
  }

  @Test
  void workersDuty_staysTheWorkersDuringAnAbsence() {
    absent(WORKER, MON_2_MARCH);

    assertThat(on(MON_2_MARCH, DutyHolder.WORKER).getPerson()).contains(WORKER);
  }

  @Test
  void personWithoutSupervisor_isSeenToByNobody() {
    var found = Register.of(Facts.of(facts), MON_2_MARCH).seenToBy(MANAGER, DutyHolder.SUPERVISOR);

    assertThat(found.getPerson()).isEmpty();
    assertThat(codes(found)).containsExactly(StepCode.UNASSIGNED, StepCode.NOBODY);
  }

  @Test
  void rolesThatOnlyTheOrganisationKnows_areLeftOpen() {
    for (DutyHolder role : List.of(DutyHolder.GROUP_MANAGER, DutyHolder.HUMAN_RESOURCES)) {
      var found = on(MON_2_MARCH, role);

      assertThat(found.isTold()).isFalse();
      assertThat(found.getPerson()).isEmpty();
      assertThat(codes(found)).containsExactly(StepCode.NOT_TOLD);
    }
  }

  @Test
  void dutyAboutACase_isThatOfTheSupervisorOfItsWorker() {
    add(CaseOpened.builder().caseId(CASE), MON_5_JANUARY);
    add(CaseAllocated.builder().caseId(CASE).worker(WORKER), MON_2_MARCH);
    absent(SUPERVISOR, TUE_17_MARCH);
    covered(SUPERVISOR, COVER, TUE_17_MARCH);
    var before = Register.of(Facts.of(facts), MON_2_MARCH.minusDays(1));
    var after = Register.of(Facts.of(facts), TUE_17_MARCH);

    assertThat(codes(before.seenToBy(CASE, DutyHolder.SUPERVISOR)))
        .containsExactly(StepCode.UNASSIGNED, StepCode.NOBODY);
    assertThat(after.seenToBy(CASE, DutyHolder.SUPERVISOR).getPerson()).contains(COVER);
    assertThat(after.seenToBy(CASE, DutyHolder.WORKER).getPerson()).contains(WORKER);
  }

  @Test
  void coverThatWasNotYetRecorded_wasNotKnown() {
    absent(SUPERVISOR, MON_2_MARCH);
    covered(SUPERVISOR, COVER, TUE_17_MARCH);
    var knownAt = TUE_17_MARCH.atTime(9, 0).toInstant(ZoneOffset.UTC);
    var register = Register.of(Facts.of(facts), TUE_17_MARCH, knownAt);

    assertThat(register.seenToBy(WORKER, DutyHolder.SUPERVISOR).getPerson()).isEmpty();
  }

  /** What may happen to the supervisor on a day. */
  enum Move {
    AWAY,
    BACK,
    COVERED,
    COVERED_BY_MANAGER,
    REPLACED_BY_COVER,
    GIVEN_BACK
  }

  @Provide
  Arbitrary<Map<Integer, Move>> moves() {
    return Arbitraries.maps(Arbitraries.integers().between(1, 60), Arbitraries.of(Move.class))
        .ofMaxSize(10);
  }

  @Property(tries = 400)
  @Label("on every day it is whom a walk from day to day finds")
  void anyStory_hasTheHolderOfTheOracle(@ForAll("moves") Map<Integer, Move> moves) {
    new ResponsibilityTest().check(moves);
  }

  private void check(Map<Integer, Move> moves) {
    var days = new TreeMap<>(moves);
    days.forEach((offset, move) -> tell(move, MON_5_JANUARY.plusDays(offset)));
    boolean away = false;
    Optional<PersonId> cover = Optional.empty();
    PersonId supervisor = SUPERVISOR;
    for (int offset = 0; offset <= 61; offset++) {
      Move move = days.get(offset);
      away = move == Move.AWAY || (away && move != Move.BACK);
      if (move == Move.BACK) {
        cover = Optional.empty();
      } else if (move == Move.COVERED || move == Move.COVERED_BY_MANAGER) {
        cover = Optional.of(move == Move.COVERED ? COVER : MANAGER);
      } else if (move == Move.REPLACED_BY_COVER || move == Move.GIVEN_BACK) {
        supervisor = move == Move.GIVEN_BACK ? SUPERVISOR : COVER;
      }
      var expected = away && supervisor.equals(SUPERVISOR) ? cover : Optional.of(supervisor);

      assertThat(on(MON_5_JANUARY.plusDays(offset), DutyHolder.SUPERVISOR).getPerson())
          .isEqualTo(expected);
    }
  }

  private void tell(Move move, LocalDate day) {
    switch (move) {
      case AWAY -> absent(SUPERVISOR, day);
      case BACK -> add(AbsenceEnded.builder(), SUPERVISOR, day);
      case COVERED -> covered(SUPERVISOR, COVER, day);
      case COVERED_BY_MANAGER -> covered(SUPERVISOR, MANAGER, day);
      case REPLACED_BY_COVER -> add(SupervisorAssigned.builder().supervisor(COVER), WORKER, day);
      case GIVEN_BACK -> add(SupervisorAssigned.builder().supervisor(SUPERVISOR), WORKER, day);
    }
  }
}
