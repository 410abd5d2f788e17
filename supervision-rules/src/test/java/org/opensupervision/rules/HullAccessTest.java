package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.explanation.ExplanationText;

/** Who may read the supervision file under hull, and who may not. */
class HullAccessTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate HIRED = LocalDate.of(2025, 1, 6);
  private static final LocalDate HANDED_OVER = LocalDate.of(2026, 1, 12);
  private static final String FILE = "supervision file";

  /** Until 12 January former supervises worker, then supervisor, whose supervisor is manager. */
  private static final List<Fact> FACTS =
      List.of(
          fact("worker", Employed.builder().role("social worker").team("a"), HIRED),
          fact("former", Employed.builder().role("team manager").team("a"), HIRED),
          fact("supervisor", Employed.builder().role("team manager").team("a"), HIRED),
          fact("manager", Employed.builder().role("group manager").team("a"), HIRED),
          fact("stranger", Employed.builder().role("team manager").team("b"), HIRED),
          supervises("former", "worker", HIRED),
          supervises("supervisor", "worker", HANDED_OVER),
          supervises("manager", "supervisor", HIRED),
          supervises("stranger", "former", HIRED));

  private static Fact supervises(String supervisor, String worker, LocalDate day) {
    return fact(worker, SupervisorAssigned.builder().supervisor(PersonId.of(supervisor)), day);
  }

  private static Fact fact(String person, StaffFact.Builder fact, LocalDate day) {
    fact.person(PersonId.of(person));
    return fact.id(FactId.of(person + day + fact.getClass().getName().hashCode()))
        .occurredOn(day)
        .recordedAt(day.atTime(17, 0).toInstant(java.time.ZoneOffset.UTC))
        .recordedBy("hr")
        .build();
  }

  private static AccessRequest.Builder asks(String reader) {
    return AccessRequest.builder()
        .reader(PersonId.of(reader))
        .file(PersonId.of("worker"))
        .part(FILE);
  }

  private static AccessDecision decide(AccessRequest.Builder request) {
    return Standing.HULL.mayRead(Facts.of(FACTS), request.build(), DAY);
  }

  @ParameterizedTest
  @CsvSource({"worker, worker", "supervisor, supervisor", "manager, supervisor's manager"})
  @Tag("hull:file.access")
  void thoseCloseToTheWorker_areAllowed(String reader, String relation) {
    var decision = decide(asks(reader));

    assertThat(decision.isAllowed()).isTrue();
    assertThat(decision.getClause()).contains(ClauseId.of("hull:file.access"));
    assertThat(decision.getRelation()).contains(relation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stranger", "former", "nobody-known"})
  @Tag("hull:file.access")
  void everybodyElse_isRefused(String reader) {
    var decision = decide(asks(reader));

    assertThat(decision.isAllowed()).isFalse();
    assertThat(decision.getClause()).isEmpty();
    assertThat(decision.getExplanation().steps(StepCode.CLOSED)).hasSize(2);
    assertThat(decision.getExplanation().steps(StepCode.REFUSED)).hasSize(1);
  }

  @Test
  @Tag("hull:file.access")
  void supervisorBeforeTheHandOver_isRefused() {
    LocalDate before = HANDED_OVER.minusDays(1);
    var facts = Facts.of(FACTS);

    assertThat(Standing.HULL.mayRead(facts, asks("supervisor").build(), before).isAllowed())
        .isFalse();
    assertThat(Standing.HULL.mayRead(facts, asks("former").build(), before).isAllowed()).isTrue();
  }

  @Test
  @Tag("hull:file.access")
  void handOverNotYetRecorded_isNotKnown() {
    Instant before = HANDED_OVER.atTime(16, 59).toInstant(java.time.ZoneOffset.UTC);
    var facts = Facts.of(FACTS);

    assertThat(Standing.HULL.mayRead(facts, asks("former").build(), DAY, before).isAllowed())
        .isTrue();
  }

  @Test
  @Tag("hull:file.access")
  void supervisorOfALeaver_isRefusedWhileTheWorkerMayRead() {
    var left = new java.util.ArrayList<Fact>(FACTS);
    left.add(fact("worker", EmploymentEnded.builder(), DAY.minusDays(1)));
    var facts = Facts.of(left);

    assertThat(Standing.HULL.mayRead(facts, asks("supervisor").build(), DAY).isAllowed()).isFalse();
    assertThat(Standing.HULL.mayRead(facts, asks("worker").build(), DAY).isAllowed()).isTrue();
  }

  @Test
  @Tag("hull:file.access")
  void hostThatVouchesForARelation_isNotBelieved() {
    assertThat(decide(asks("stranger").addVouchedFor("supervisor")).isAllowed()).isFalse();
  }

  @Test
  @Tag("hull:file.access-purpose")
  void auditorForAnAudit_isAllowed() {
    var decision = decide(asks("p-90").addVouchedFor("auditor").purpose("quality assurance"));

    assertThat(decision.isAllowed()).isTrue();
    assertThat(decision.getClause()).contains(ClauseId.of("hull:file.access-purpose"));
    assertThat(decision.getExplanation().steps(StepCode.VOUCHED)).hasSize(1);
    assertThat(decision.getExplanation().steps(StepCode.PURPOSE)).hasSize(1);
  }

  @Test
  @Tag("hull:file.access-purpose")
  void auditorWithoutAPurpose_isRefused() {
    assertThat(decide(asks("p-90").addVouchedFor("auditor")).isAllowed()).isFalse();
  }

  @Test
  @Tag("hull:file.access-purpose")
  void purposeWithoutAnybodyVouching_isRefused() {
    assertThat(decide(asks("p-90").purpose("inspection")).isAllowed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"supervisor", "worker"})
  @Tag("hull:file.access-purpose")
  void unknownPurpose_isRefusedWhoeverStatesIt(String reader) {
    var decision = decide(asks(reader).purpose("curiosity"));

    assertThat(decision.isAllowed()).isFalse();
    assertThat(decision.getExplanation().steps(StepCode.UNKNOWN_PURPOSE)).hasSize(1);
  }

  @Test
  @Tag("hull:file.access-purpose")
  void supervisorWithAKnownPurpose_isAllowedByTheRelation() {
    assertThat(decide(asks("supervisor").purpose("complaint")).isAllowed()).isTrue();
  }

  @Test
  @Tag("hull:file.manager-discussion")
  void managerOfTheSupervisor_isAllowedToHearOfIt() {
    assertThat(decide(asks("manager").part("content of supervision")).isAllowed()).isTrue();
  }

  @Test
  @Tag("hull:file.manager-discussion")
  void managerOfAnotherSupervisor_isRefused() {
    assertThat(decide(asks("stranger").part("content of supervision")).isAllowed()).isFalse();
  }

  @Test
  void partOfWhichNothingIsSaid_isRefusedToEverybody() {
    var decision = decide(asks("worker").part("diary"));

    assertThat(decision.isAllowed()).isFalse();
    assertThat(ExplanationText.lines(decision.getExplanation()))
        .containsExactly(
            "No clause in force says who may read the part \"diary\".",
            "Refused: the part \"diary\" must not be read.");
  }

  @Test
  void dayBeforeThePolicy_opensNothing() {
    var decision =
        Standing.HULL.mayRead(Facts.of(FACTS), asks("worker").build(), LocalDate.of(2019, 12, 31));

    assertThat(decision.isAllowed()).isFalse();
  }

  @Test
  void refusal_tellsNothingOfTheWorker() {
    var text = ExplanationText.of(decide(asks("stranger")).getExplanation());

    assertThat(text).doesNotContain("manager \"", "p-", "former").contains("Refused");
  }

  @Test
  void whyNothingIsOwed_isThatItIsAPermission() {
    var why =
        Standing.HULL.whyNot(
            Facts.of(FACTS), PersonId.of("worker"), ClauseId.of("hull:file.access"), DAY);

    assertThat(why.steps(StepCode.PERMISSION)).hasSize(1);
  }
}
