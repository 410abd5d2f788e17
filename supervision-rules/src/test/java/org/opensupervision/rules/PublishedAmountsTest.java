package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.explanation.ExplanationText;
import org.opensupervision.rules.policy.Policies;

/** What published policies ask by amounts and ranges, with the dates that it comes to. */
class PublishedAmountsTest {
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);

  private static Supervision under(String policy) {
    var file = Path.of("src", "test", "resources", "policies", policy + ".yaml");
    return Supervision.under(Policies.read(file), WorkingCalendars.englandAndWales());
  }

  private static List<Finding> found(String clause, Story story, LocalDate asOf) {
    var id = ClauseId.of(clause);
    String policy = clause.substring(0, clause.indexOf(':'));
    return under(policy).assess(story.facts(), asOf).under(id);
  }

  private static LocalDate due(Finding finding) {
    return finding.getObligation().getDue().orElseThrow();
  }

  private static List<Status> statuses(List<Finding> found) {
    return found.stream().map(Finding::getStatus).toList();
  }

  private static Explanation why(Finding finding) {
    return finding.getObligation().getExplanation();
  }

  @Test
  @Tag("queensland:supervision.fortnightly")
  void scheduledHour_mayComeTogetherFromTwoSessions() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .session(LocalDate.of(2026, 1, 9), SessionType.INDIVIDUAL, 30)
            .session(LocalDate.of(2026, 1, 14), SessionType.INFORMAL, 60)
            .session(LocalDate.of(2026, 1, 16), SessionType.INDIVIDUAL, 30);
    var found = found("queensland:supervision.fortnightly", story, LocalDate.of(2026, 1, 16));

    assertThat(statuses(found)).containsExactly(Status.MET, Status.OPEN);
    assertThat(found).map(PublishedAmountsTest::due).containsExactly(day(19), day(23));
    assertThat(ExplanationText.lines(why(found.get(1))))
        .contains(
            "Asked: at least 60 minutes in any 2 weeks.",
            "Together 60 minutes; asked are 60 minutes.",
            "2 weeks after Friday 9 January 2026 is Friday 23 January 2026.");
  }

  @Test
  @Tag("queensland:supervision.fortnightly")
  void scheduledHourThatIsShort_isOverdueAfterTheFortnight() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .session(LocalDate.of(2026, 1, 9), SessionType.INDIVIDUAL, 59);
    var found = found("queensland:supervision.fortnightly", story, LocalDate.of(2026, 1, 20));

    assertThat(found).singleElement().satisfies(one -> assertThat(due(one)).isEqualTo(day(19)));
    assertThat(statuses(found)).containsExactly(Status.OVERDUE);
  }

  @Test
  @Tag("hempsted:frequency.termly")
  void everyTerm_isOwedByThoseWhoAreThereThroughout() {
    var story = Story.ofWorkerEmployed(LocalDate.of(2026, 2, 2)).session(LocalDate.of(2026, 7, 21));

    assertThat(found("hempsted:frequency.termly", story, LocalDate.of(2026, 3, 27))).isEmpty();
    var found = found("hempsted:frequency.termly", story, LocalDate.of(2026, 12, 19));
    assertThat(statuses(found)).containsExactly(Status.MET, Status.MISSED);
    assertThat(found)
        .map(PublishedAmountsTest::due)
        .containsExactly(LocalDate.of(2026, 7, 21), LocalDate.of(2026, 12, 18));
    assertThat(found.get(1).getObligation().getId())
        .isEqualTo("hempsted:frequency.termly/worker/-/2026-09-03");
  }

  @Test
  @Tag("hempsted:frequency.new-staff")
  void newStaff_areSeenMonthlyForThreeMonthsOnly() {
    var story = Story.ofWorkerEmployed(MON_5_JANUARY).session(LocalDate.of(2026, 2, 2));

    var open = found("hempsted:frequency.new-staff", story, LocalDate.of(2026, 2, 3));
    assertThat(due(open.get(1))).isEqualTo(LocalDate.of(2026, 3, 2));
    var over = found("hempsted:frequency.new-staff", story, LocalDate.of(2026, 4, 5));
    assertThat(statuses(over)).containsExactly(Status.MET, Status.MISSED);
    var kept = story.session(LocalDate.of(2026, 3, 2)).session(LocalDate.of(2026, 4, 1));
    var gone = found("hempsted:frequency.new-staff", kept, LocalDate.of(2026, 8, 1));
    assertThat(statuses(gone)).containsOnly(Status.MET);
  }

  @Test
  @Tag("hempsted:length.most")
  void meetingOfMoreThanThirtyMinutes_isMissed() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .session(day(12), SessionType.INDIVIDUAL, 30)
            .session(day(13), SessionType.INDIVIDUAL, 31);

    assertThat(statuses(found("hempsted:length.most", story, day(31))))
        .containsExactly(Status.MET, Status.MISSED);
  }

  @Test
  @Tag("napcp:ratio.training")
  void fifthClientHour_isOwedAnHourOfSupervision() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .stage(CareerStage.STUDENT, MON_5_JANUARY)
            .session(day(6), SessionType.CLINICAL, 240)
            .session(day(7), SessionType.CLINICAL, 120)
            .session(day(9), SessionType.INDIVIDUAL, 60);
    var found = found("napcp:ratio.training", story, day(8));

    assertThat(statuses(found)).containsExactly(Status.OVERDUE);
    assertThat(due(found.get(0))).isEqualTo(day(7));
    assertThat(statuses(found("napcp:ratio.training", story, day(9))))
        .containsExactly(Status.MET_LATE);
  }

  @Test
  @Tag("napcp:ratio.qualified")
  void groupTime_makesUpHalfOfTheHoursAtMost() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .stage(CareerStage.QUALIFIED, MON_5_JANUARY)
            .session(day(6), SessionType.GROUP, 120)
            .session(day(7), SessionType.CLINICAL, 1200);
    var found = found("napcp:ratio.qualified", story, day(7));

    assertThat(statuses(found)).containsExactly(Status.OPEN);
    assertThat(ExplanationText.lines(why(found.get(0))))
        .contains(
            "Of \"supervision in a group\" no more than 30 minutes count, of 120 minutes.",
            "Together 30 minutes; asked are 60 minutes.");
    var made = story.session(day(8), SessionType.INDIVIDUAL, 30);
    assertThat(statuses(found("napcp:ratio.qualified", made, day(8))))
        .containsExactly(Status.MET_LATE);
  }

  @Test
  @Tag("napcp:frequency.monthly")
  void clientSession_isNoSupervision() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .session(day(6), SessionType.CLINICAL, 60)
            .session(day(8), SessionType.GROUP, 60);

    assertThat(found("napcp:frequency.monthly", story, day(9)))
        .map(PublishedAmountsTest::due)
        .containsExactly(LocalDate.of(2026, 2, 5), LocalDate.of(2026, 2, 8));
  }

  @Test
  @Tag("cheka:frequency")
  void rangeOfWeeks_aimsForTheSixthAndBindsWithTheEighth() {
    var story = Story.ofWorkerEmployed(MON_5_JANUARY);
    var found = found("cheka:frequency", story, LocalDate.of(2026, 2, 20));

    assertThat(statuses(found)).containsExactly(Status.OPEN);
    assertThat(due(found.get(0))).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(found.get(0).getObligation().getTarget()).contains(LocalDate.of(2026, 2, 16));
    assertThat(why(found.get(0)).steps(StepCode.TARGET)).hasSize(1);
    assertThat(statuses(found("cheka:frequency", story, LocalDate.of(2026, 3, 3))))
        .containsExactly(Status.OVERDUE);
  }

  @Test
  @Tag("cheka:notes.circulated")
  void notes_areDueTenDaysAfterTheSession() {
    var story = Story.ofWorkerEmployed(MON_5_JANUARY).session(day(8));

    assertThat(found("cheka:notes.circulated", story, day(9)))
        .map(PublishedAmountsTest::due)
        .containsExactly(day(18));
  }

  @Test
  @Tag("croydon:frequency.one-to-one")
  void groupSession_doesNotReplaceAOneToOne() {
    var story =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .session(day(12))
            .session(LocalDate.of(2026, 2, 2), SessionType.GROUP, 90);

    assertThat(found("croydon:frequency.one-to-one", story, LocalDate.of(2026, 2, 3)))
        .map(PublishedAmountsTest::due)
        .containsExactly(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 9));
  }

  @Test
  @Tag("croydon:frequency.cases")
  void everyCase_isDiscussedInAnyTwelveWeeks() {
    var story = Story.ofCaseOpened(MON_5_JANUARY).discussed(LocalDate.of(2026, 2, 2));
    var found = found("croydon:frequency.cases", story, LocalDate.of(2026, 4, 28));

    assertThat(found)
        .map(PublishedAmountsTest::due)
        .containsExactly(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 27));
    assertThat(statuses(found)).containsExactly(Status.MET, Status.OVERDUE);
  }

  @Test
  void partOfATerm_isNotOwedAndSaysSo() {
    var story = Story.ofWorkerEmployed(LocalDate.of(2026, 2, 2));
    var why =
        under("hempsted")
            .whyNot(
                story.facts(),
                Story.WORKER,
                ClauseId.of("hempsted:frequency.termly"),
                LocalDate.of(2026, 3, 2));

    assertThat(why.steps(StepCode.NO_WHOLE_PERIOD)).hasSize(1);
  }

  @Test
  void unitOfWorkThatIsNotComplete_isNotOwedAndSaysSo() {
    var story = Story.ofWorkerEmployed(MON_5_JANUARY).stage(CareerStage.STUDENT, MON_5_JANUARY);
    var why =
        under("napcp")
            .whyNot(story.facts(), Story.WORKER, ClauseId.of("napcp:ratio.training"), day(9));

    assertThat(ExplanationText.of(why))
        .contains("Nothing is owed yet: \"client session (5 hours)\" has not happened.");
  }

  private static LocalDate day(int ofJanuary) {
    return LocalDate.of(2026, 1, ofJanuary);
  }
}
