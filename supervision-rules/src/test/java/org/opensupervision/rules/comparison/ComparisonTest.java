package org.opensupervision.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.comparison.Compared.SESSIONS;
import static org.opensupervision.rules.comparison.Compared.TUE_16_JUNE;
import static org.opensupervision.rules.comparison.Compared.WED_20_MAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.Story;

class ComparisonTest {
  private static final LocalDate WED_3_JUNE = LocalDate.of(2026, 6, 3);
  private static final LocalDate SAT_20_JUNE = LocalDate.of(2026, 6, 20);
  private static final LocalDate SUN_21_JUNE = LocalDate.of(2026, 6, 21);

  private final Story worker = Compared.worker();

  @Test
  void stricterVersion_makesTheDutyDueEarlierAndOverdue() {
    var monthly = Compared.assess(Compared.every("1 month"), worker, TUE_16_JUNE);
    var fortnightly = Compared.assess(Compared.every("2 weeks"), worker, TUE_16_JUNE);

    var comparison = Comparison.of(monthly, fortnightly);

    assertThat(comparison.getGained()).isEmpty();
    assertThat(comparison.getLost()).isEmpty();
    assertThat(comparison.getNewlyOverdue())
        .singleElement()
        .satisfies(found -> assertThat(found.getObligation().getDue()).contains(WED_3_JUNE));
    assertThat(comparison.getChanged())
        .filteredOn(ChangedDuty::isNewlyOverdue)
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.getBefore().getObligation().getDue()).contains(SAT_20_JUNE);
              assertThat(duty.isDueEarlier()).isTrue();
              assertThat(duty.isDueLater()).isFalse();
              assertThat(duty.isNoLongerOverdue()).isFalse();
            });
  }

  @Test
  void looserVersion_takesWhatIsOverdueAway() {
    var fortnightly = Compared.assess(Compared.every("2 weeks"), worker, TUE_16_JUNE);
    var monthly = Compared.assess(Compared.every("1 month"), worker, TUE_16_JUNE);

    var comparison = Comparison.of(fortnightly, monthly);

    assertThat(comparison.getNewlyOverdue()).isEmpty();
    assertThat(comparison.getNoLongerOverdue()).hasSize(1);
    assertThat(comparison.getChanged()).allMatch(ChangedDuty::isDueLater);
    assertThat(comparison.countByClause().get(SESSIONS).getNoLongerOverdue()).isEqualTo(1);
  }

  @Test
  void dayAfterTheDueDate_isNewlyOverdue() {
    var monthly = Compared.every("1 month");

    var inTime =
        Comparison.of(
            Compared.assess(monthly, worker, TUE_16_JUNE),
            Compared.assess(monthly, worker, SAT_20_JUNE));
    var late =
        Comparison.of(
            Compared.assess(monthly, worker, TUE_16_JUNE),
            Compared.assess(monthly, worker, SUN_21_JUNE));

    assertThat(inTime.isEmpty()).isTrue();
    assertThat(late.getNewlyOverdue()).hasSize(1);
    assertThat(late.getChanged())
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.isDueEarlier()).isFalse();
              assertThat(duty.isStatusChanged()).isTrue();
            });
  }

  @Test
  void sessionBetweenTwoDays_meetsOneDutyAndGainsTheNext() {
    var monthly = Compared.every("1 month");
    worker.session(WED_3_JUNE);

    var comparison =
        Comparison.of(
            Compared.assess(monthly, worker, WED_3_JUNE.minusDays(1)),
            Compared.assess(monthly, worker, TUE_16_JUNE));

    assertThat(comparison.getChanged())
        .singleElement()
        .satisfies(duty -> assertThat(duty.getAfter().getStatus()).isEqualTo(Status.MET));
    assertThat(comparison.getGained())
        .singleElement()
        .satisfies(
            found -> assertThat(found.getObligation().getDue()).contains(LocalDate.of(2026, 7, 3)));
    assertThat(comparison.getLost()).isEmpty();
  }

  @Test
  void otherPolicy_takesAllDutiesAndGivesItsOwn() {
    var ours = Compared.assess(Compared.every("1 month"), worker, TUE_16_JUNE);
    var theirs =
        Compared.assess(
            Compared.sessions(
                "theirs", "{event: session held, type: individual}", "every: 2 weeks"),
            worker,
            TUE_16_JUNE);

    var comparison = Comparison.of(ours, theirs);

    assertThat(comparison.getLost()).isEqualTo(ours.getFindings());
    assertThat(comparison.getGained()).isEqualTo(theirs.getFindings());
    assertThat(comparison.getChanged()).isEmpty();
    assertThat(comparison.countByClause().keySet())
        .containsExactly(SESSIONS, ClauseId.of("theirs:sessions"));
    var counts = comparison.countBySubject().get(Story.WORKER);
    assertThat(counts.getBefore()).isEqualTo(counts.getLost()).isEqualTo(2);
    assertThat(counts.getAfter()).isEqualTo(counts.getGained()).isEqualTo(2);
    assertThat(counts.getNewlyOverdue()).isEqualTo(1);
  }

  @Test
  void clauseThatAsksNothing_hasZeros() {
    var before = Story.ofCaseOpened(WED_20_MAY);
    var assessment = Compared.assess(Compared.every("1 month"), before, TUE_16_JUNE);

    var counts = Comparison.of(assessment, assessment).countByClause().get(SESSIONS);

    assertThat(counts.getBefore()).isZero();
    assertThat(counts.getAfter()).isZero();
  }
}
