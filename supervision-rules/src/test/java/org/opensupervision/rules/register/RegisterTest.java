package org.opensupervision.rules.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.AbsenceEnded;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.employment.CareerStageEntered;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.employment.RoleChanged;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;

class RegisterTest {
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate SUN_31_MAY = LocalDate.of(2026, 5, 31);
  private static final LocalDate MON_1_JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate FRI_5_JUNE = LocalDate.of(2026, 6, 5);
  private static final LocalDate SAT_6_JUNE = LocalDate.of(2026, 6, 6);
  private static final Instant RECORDED = Instant.parse("2026-06-30T12:00:00Z");
  private static final PersonId ANN = PersonId.of("p-1");
  private static final PersonId SUPERVISOR = PersonId.of("p-2");
  private static final CaseId CASE = CaseId.of("c-1");

  @Test
  void dayBeforeAMove_hasTheFormerTeamAndRole() {
    var register = Register.of(Facts.of(employed(), moved("f-2", MON_1_JUNE)), SUN_31_MAY);

    assertThat(register.teamOf(ANN)).contains("North");
    assertThat(register.roleOf(ANN)).contains("social worker");
    assertThat(register.getAsOf()).isEqualTo(SUN_31_MAY);
  }

  @Test
  void dayOfAMove_hasTheNewTeamAndRole() {
    var register = Register.of(Facts.of(employed(), moved("f-2", MON_1_JUNE)), MON_1_JUNE);

    assertThat(register.teamOf(ANN)).contains("South");
    assertThat(register.roleOf(ANN)).contains("senior social worker");
  }

  @Test
  void supersededMove_isNotRead() {
    Fact corrected =
        RoleChanged.builder()
            .id(FactId.of("f-3"))
            .person(ANN)
            .occurredOn(FRI_5_JUNE)
            .recordedAt(RECORDED)
            .recordedBy("p-9")
            .supersedes(FactId.of("f-2"))
            .role("social worker")
            .team("East")
            .transfer(true)
            .build();
    var facts = Facts.of(employed(), moved("f-2", MON_1_JUNE), corrected);

    assertThat(Register.of(facts, MON_1_JUNE).teamOf(ANN)).contains("North");
    assertThat(Register.of(facts, FRI_5_JUNE).teamOf(ANN)).contains("East");
  }

  @Test
  void lastDayOfEmployment_isEmployed() {
    Fact left =
        EmploymentEnded.builder()
            .id(FactId.of("f-2"))
            .person(ANN)
            .occurredOn(FRI_5_JUNE)
            .recordedAt(RECORDED)
            .recordedBy("p-9")
            .build();
    var facts = Facts.of(employed(), left);

    assertThat(Register.of(facts, MON_5_JANUARY.minusDays(1)).isEmployed(ANN)).isFalse();
    assertThat(Register.of(facts, MON_5_JANUARY).isEmployed(ANN)).isTrue();
    assertThat(Register.of(facts, FRI_5_JUNE).isEmployed(ANN)).isTrue();
    assertThat(Register.of(facts, SAT_6_JUNE).isEmployed(ANN)).isFalse();
    assertThat(Register.of(facts, SAT_6_JUNE).teamOf(ANN)).contains("North");
  }

  @Test
  void absence_lastsUpToTheDayBeforeTheReturn() {
    Fact begun =
        AbsenceBegun.builder()
            .id(FactId.of("f-2"))
            .person(ANN)
            .occurredOn(MON_1_JUNE)
            .recordedAt(RECORDED)
            .recordedBy("p-9")
            .kind(AbsenceKind.SICKNESS)
            .planned(false)
            .build();
    Fact ended =
        AbsenceEnded.builder()
            .id(FactId.of("f-3"))
            .person(ANN)
            .occurredOn(SAT_6_JUNE)
            .recordedAt(RECORDED)
            .recordedBy("p-9")
            .build();
    var facts = Facts.of(employed(), begun, ended);

    assertThat(Register.of(facts, SUN_31_MAY).isAbsent(ANN)).isFalse();
    assertThat(Register.of(facts, FRI_5_JUNE).isAbsent(ANN)).isTrue();
    assertThat(Register.of(facts, SAT_6_JUNE).isAbsent(ANN)).isFalse();
  }

  @Test
  void supervisorAndStage_areThoseOfTheDay() {
    Fact assigned =
        SupervisorAssigned.builder()
            .id(FactId.of("f-2"))
            .person(ANN)
            .occurredOn(MON_1_JUNE)
            .recordedAt(RECORDED)
            .recordedBy("p-9")
            .supervisor(SUPERVISOR)
            .build();
    Fact stage =
        CareerStageEntered.builder()
            .id(FactId.of("f-3"))
            .person(ANN)
            .occurredOn(MON_1_JUNE)
            .recordedAt(RECORDED)
            .recordedBy("p-9")
            .stage(CareerStage.ASYE)
            .build();
    var facts = Facts.of(employed(), assigned, stage);

    assertThat(Register.of(facts, SUN_31_MAY).supervisorOf(ANN)).isEmpty();
    assertThat(Register.of(facts, MON_1_JUNE).supervisorOf(ANN)).contains(SUPERVISOR);
    assertThat(Register.of(facts, SUN_31_MAY).careerStageOf(ANN)).isEmpty();
    assertThat(Register.of(facts, MON_1_JUNE).careerStageOf(ANN)).contains(CareerStage.ASYE);
  }

  @Test
  void reallocatedCase_belongsToTheLatestWorker() {
    var facts =
        Facts.of(allocated("f-1", MON_5_JANUARY, ANN), allocated("f-2", MON_1_JUNE, SUPERVISOR));

    assertThat(Register.of(facts, SUN_31_MAY).workerOf(CASE)).contains(ANN);
    assertThat(Register.of(facts, MON_1_JUNE).workerOf(CASE)).contains(SUPERVISOR);
  }

  @Test
  void moveRecordedLater_isNotBelieved() {
    var facts = Facts.of(employed(), moved("f-2", MON_1_JUNE));
    var before = Register.of(facts, MON_1_JUNE, RECORDED.minusSeconds(1));

    assertThat(before.teamOf(ANN)).isEmpty();
    assertThat(Register.of(facts, MON_1_JUNE, RECORDED).teamOf(ANN)).contains("South");
  }

  @Test
  void workerOfAPerson_isThePerson() {
    var register = Register.of(Facts.of(), MON_1_JUNE);

    assertThat(register.workerOf((Subject) ANN)).contains(ANN);
  }

  @Test
  void unallocatedAndUnknownCases_haveNoWorker() {
    Fact opened =
        CaseOpened.builder()
            .id(FactId.of("f-1"))
            .caseId(CASE)
            .occurredOn(MON_5_JANUARY)
            .recordedAt(RECORDED)
            .recordedBy("p-9")
            .build();
    var register = Register.of(Facts.of(opened), MON_1_JUNE);

    assertThat(register.workerOf(CASE)).isEmpty();
    assertThat(register.workerOf(CaseId.of("c-unknown"))).isEmpty();
    assertThat(register.isEmployed(PersonId.of("p-unknown"))).isFalse();
  }

  @Test
  void factsInAnyOrder_giveTheSameRegister() {
    List<Fact> facts = new ArrayList<>(List.of(employed(), moved("f-2", MON_1_JUNE)));
    Collections.reverse(facts);

    assertThat(Register.of(Facts.of(facts), MON_1_JUNE).teamOf(ANN)).contains("South");
  }

  @Test
  void text_tellsSizesOnly() {
    assertThat(Register.of(Facts.of(employed()), MON_1_JUNE))
        .hasToString("Register{asOf=2026-06-01, entries=1}");
  }

  private static Fact employed() {
    return Employed.builder()
        .id(FactId.of("f-1"))
        .person(ANN)
        .occurredOn(MON_5_JANUARY)
        .recordedAt(RECORDED)
        .recordedBy("p-9")
        .role("social worker")
        .team("North")
        .build();
  }

  private static Fact moved(String id, LocalDate day) {
    return RoleChanged.builder()
        .id(FactId.of(id))
        .person(ANN)
        .occurredOn(day)
        .recordedAt(RECORDED)
        .recordedBy("p-9")
        .role("senior social worker")
        .team("South")
        .transfer(true)
        .build();
  }

  private static Fact allocated(String id, LocalDate day, PersonId worker) {
    return CaseAllocated.builder()
        .id(FactId.of(id))
        .caseId(CASE)
        .occurredOn(day)
        .recordedAt(RECORDED)
        .recordedBy("p-9")
        .worker(worker)
        .build();
  }
}
