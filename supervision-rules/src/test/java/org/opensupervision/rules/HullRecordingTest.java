package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.rules.Newcomer.FRI_6_FEBRUARY;
import static org.opensupervision.rules.Newcomer.MON_2_MARCH;
import static org.opensupervision.rules.Newcomer.MON_5_JANUARY;
import static org.opensupervision.rules.Newcomer.THU_5_FEBRUARY;
import static org.opensupervision.rules.Newcomer.TUE_31_MARCH;
import static org.opensupervision.rules.Newcomer.worker;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the hull policy asks of records, each clause met and broken. */
class HullRecordingTest {

  @Test
  @Tag("hull:recording.personal")
  void recordOfAnotherSession_doesNotMeetIt() {
    worker()
        .session(THU_5_FEBRUARY)
        .session(MON_2_MARCH)
        .personalRecord(MON_2_MARCH, LocalDate.of(2026, 3, 3))
        .asOf(TUE_31_MARCH)
        .under("recording.personal")
        .forEach(
            finding ->
                assertThat(finding.getStatus())
                    .isEqualTo(
                        finding.getObligation().getOpens().orElseThrow().equals(MON_2_MARCH)
                            ? MET
                            : OVERDUE));
  }

  @Test
  @Tag("hull:recording.personal")
  void recordOfALeaver_canStillBeMadeGood() {
    worker()
        .session(THU_5_FEBRUARY)
        .left(LocalDate.of(2026, 2, 20))
        .asOf(MON_2_MARCH)
        .last("recording.personal")
        .is(OVERDUE);
  }

  @Test
  @Tag("hull:recording.log")
  void logOnTheFifthWorkingDay_isMet() {
    worker()
        .session(THU_5_FEBRUARY)
        .supervisionLog(THU_5_FEBRUARY, LocalDate.of(2026, 2, 12))
        .asOf(MON_2_MARCH)
        .last("recording.log")
        .is(MET);
  }

  @Test
  @Tag("hull:recording.log")
  void personalRecordWithoutTheLog_isOverdue() {
    worker()
        .session(THU_5_FEBRUARY)
        .personalRecord(THU_5_FEBRUARY, FRI_6_FEBRUARY)
        .asOf(MON_2_MARCH)
        .last("recording.log")
        .is(OVERDUE);
  }

  @Test
  @Tag("hull:recording.case")
  void discussionOnTheRecordInTime_isMet() {
    Story.ofCaseOpened(MON_5_JANUARY)
        .discussed(THU_5_FEBRUARY)
        .caseRecord(THU_5_FEBRUARY, LocalDate.of(2026, 2, 12))
        .asOf(MON_2_MARCH)
        .last("recording.case")
        .is(MET);
  }

  @Test
  @Tag("hull:recording.case")
  void discussionNotOnTheRecord_isOverdue() {
    Story.ofCaseOpened(MON_5_JANUARY)
        .discussed(THU_5_FEBRUARY)
        .asOf(MON_2_MARCH)
        .last("recording.case")
        .is(OVERDUE)
        .due(LocalDate.of(2026, 2, 12));
  }

  @Test
  @Tag("hull:informal.recorded")
  void informalDecisionOnTheRecord_isMet() {
    Story.ofCaseOpened(MON_5_JANUARY)
        .discussed(false, THU_5_FEBRUARY)
        .caseRecord(THU_5_FEBRUARY, FRI_6_FEBRUARY)
        .asOf(MON_2_MARCH)
        .last("informal.recorded")
        .is(MET);
  }

  @Test
  @Tag("hull:informal.recorded")
  void informalDecisionNotOnTheRecord_isOverdue() {
    Story.ofCaseOpened(MON_5_JANUARY)
        .discussed(false, THU_5_FEBRUARY)
        .asOf(MON_2_MARCH)
        .last("informal.recorded")
        .is(OVERDUE);
  }

  @Test
  @Tag("hull:recording.case-frequency")
  void discussionWithinTwoMonths_isMet() {
    var standing =
        Story.ofCaseOpened(MON_5_JANUARY).discussed(LocalDate.of(2026, 3, 5)).asOf(TUE_31_MARCH);

    assertThat(standing.under("recording.case-frequency").get(0).getStatus()).isEqualTo(MET);
  }

  @Test
  @Tag("hull:recording.case-frequency")
  void informalDiscussionOnly_isOverdue() {
    Story.ofCaseOpened(MON_5_JANUARY)
        .discussed(false, THU_5_FEBRUARY)
        .asOf(LocalDate.of(2026, 3, 6))
        .last("recording.case-frequency")
        .is(OVERDUE)
        .due(LocalDate.of(2026, 3, 5));
  }

  @Test
  @Tag("hull:recording.case-vulnerable")
  void discussionWithinAMonthOfTheFlag_isMet() {
    var standing =
        Story.ofCaseOpened(MON_5_JANUARY)
            .flagged(THU_5_FEBRUARY)
            .discussed(LocalDate.of(2026, 3, 5))
            .asOf(TUE_31_MARCH);

    assertThat(standing.under("recording.case-vulnerable").get(0).getStatus()).isEqualTo(MET);
  }

  @Test
  @Tag("hull:recording.case-frequency")
  void closedTodayAndFlaggedTomorrow_isClosedTomorrow() {
    var story = Story.ofCaseOpened(MON_5_JANUARY).closed(THU_5_FEBRUARY).flagged(FRI_6_FEBRUARY);

    story.asOf(THU_5_FEBRUARY).last("recording.case-frequency").is(OPEN);
    story.asOf(FRI_6_FEBRUARY).findsNothing("recording.case-frequency");
  }

  @Test
  @Tag("hull:recording.case-vulnerable")
  void noDiscussionAMonthAfterTheFlag_isOverdue() {
    Story.ofCaseOpened(MON_5_JANUARY)
        .flagged(THU_5_FEBRUARY)
        .asOf(LocalDate.of(2026, 3, 6))
        .last("recording.case-vulnerable")
        .is(OVERDUE);
  }
}
