package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MET_LATE;
import static org.opensupervision.model.assessment.Status.MISSED;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.model.assessment.Status.SUSPENDED;
import static org.opensupervision.model.assessment.Status.UPCOMING;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.casework.CaseHoldPlaced;
import org.opensupervision.model.casework.CaseRecordDestroyed;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.policy.Policies;

/** How long files are kept, when they are destroyed, and what a legal hold changes. */
class RetentionTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 8);
  private static final LocalDate LEFT = LocalDate.of(2024, 6, 28);
  private static final LocalDate KEPT_UNTIL = LocalDate.of(2026, 6, 28);
  private static final Written CLAUSE =
      Written.clause("keep: 2 years\nafter: employment ended\nwithin: 1 month");
  private static final LocalDate LAST_DAY_IN_TIME = LocalDate.of(2026, 7, 28);

  private static Story leaver() {
    return Story.ofWorkerEmployed(FIRST_DAY).left(LEFT);
  }

  @Test
  void fileOfALeaver_isDestroyedWithinTheTimeForIt() {
    CLAUSE.last(leaver(), KEPT_UNTIL.minusDays(1)).is(UPCOMING).due(LAST_DAY_IN_TIME);
    CLAUSE.last(leaver(), KEPT_UNTIL).is(OPEN).opens(KEPT_UNTIL);
    CLAUSE.last(leaver(), LAST_DAY_IN_TIME).is(OPEN);
    CLAUSE.last(leaver(), LAST_DAY_IN_TIME.plusDays(2)).is(OVERDUE).late(2);
    CLAUSE.last(leaver().destroyed(LAST_DAY_IN_TIME), LAST_DAY_IN_TIME).is(MET);
    CLAUSE
        .last(leaver().destroyed(LAST_DAY_IN_TIME.plusDays(3)), LAST_DAY_IN_TIME.plusYears(1))
        .is(MET_LATE)
        .late(3);
  }

  @Test
  void somebodyAtWork_hasNothingToDestroy() {
    var story = Story.ofWorkerEmployed(FIRST_DAY);

    CLAUSE.asOf(story, LEFT).findsNothing("clause");
    assertThat(CLAUSE.whyNot(story, LEFT).steps(StepCode.NOT_BEGUN)).hasSize(1);
  }

  @Test
  void fileDestroyedWhileSomebodyIsAtWork_isMissedAtOnce() {
    CLAUSE
        .last(Story.ofWorkerEmployed(FIRST_DAY).destroyed(LEFT), LEFT)
        .is(MISSED)
        .hasNoDate()
        .because(StepCode.DESTROYED, "2024-06-28");
  }

  @Test
  void holdPlacedWhileThereIsTime_putsItOff() {
    var story = leaver().held("claim", LAST_DAY_IN_TIME);
    LocalDate lifted = LAST_DAY_IN_TIME.plusDays(40);

    CLAUSE.last(story, LAST_DAY_IN_TIME).is(SUSPENDED).hasNoDate();
    story.lifted("claim", lifted);
    CLAUSE
        .last(story, lifted.plusDays(1))
        .is(OPEN)
        .opens(lifted.plusDays(1))
        .due(lifted.plusDays(1).plusMonths(1));
  }

  @Test
  void holdPlacedWhenItIsOverdue_leavesItOverdueAfterwards() {
    LocalDate placed = LAST_DAY_IN_TIME.plusDays(5);
    var story = leaver().held("claim", placed).lifted("claim", placed.plusDays(10));

    CLAUSE.last(story, placed).is(SUSPENDED);
    CLAUSE.last(story, placed.plusDays(11)).is(OVERDUE).due(LAST_DAY_IN_TIME).late(16);
  }

  @Test
  void destroyedUnderAHold_isMissedEvenIfTheTimeIsOver() {
    LocalDate placed = LAST_DAY_IN_TIME.plusDays(5);
    var story = leaver().held("claim", placed).destroyed(placed.plusDays(1));

    CLAUSE
        .last(story, placed.plusYears(1))
        .is(MISSED)
        .because(StepCode.HELD, "2026-08-02")
        .because(StepCode.DESTROYED, "2026-08-03");
  }

  @Test
  void secondHold_holdsWhenTheFirstIsLifted() {
    var story =
        leaver().held("one", LEFT).held("two", LEFT.plusDays(1)).lifted("one", LEFT.plusDays(9));

    CLAUSE.last(story, KEPT_UNTIL).is(SUSPENDED).because(StepCode.HELD, "2024-06-29");
    CLAUSE
        .last(story.lifted("two", KEPT_UNTIL.minusDays(1)), KEPT_UNTIL)
        .is(OPEN)
        .due(LAST_DAY_IN_TIME);
  }

  @Test
  void liftingOfAnotherHold_liftsNothing() {
    CLAUSE.last(leaver().held("one", LEFT).lifted("two", LEFT), KEPT_UNTIL).is(SUSPENDED);
  }

  @Test
  void somebodyEmployedAgain_hasTwoFilesOfWhichTheRipeOneIsDestroyed() {
    LocalDate again = LEFT.plusMonths(6);
    LocalDate leftAgain = again.plusYears(1);
    var story = leaver().add(Employed.builder().role("worker").team("team"), again).left(leftAgain);
    story.destroyed(KEPT_UNTIL);

    assertThat(CLAUSE.asOf(story, KEPT_UNTIL).under("clause"))
        .extracting(Finding::getStatus)
        .containsExactly(MET, UPCOMING);
  }

  @Test
  void nothingRipe_breaksTheOldestFileOnly() {
    LocalDate again = LEFT.plusMonths(6);
    var story = leaver().add(Employed.builder().role("worker").team("team"), again);
    story.left(again.plusMonths(2)).destroyed(again.plusMonths(3));

    assertThat(CLAUSE.asOf(story, KEPT_UNTIL).under("clause"))
        .extracting(Finding::getStatus)
        .containsExactlyInAnyOrder(MISSED, UPCOMING);
  }

  /** What is found under a version of 2024 and one of 2025, which keep files for such a time. */
  private static Finding[] underTwoVersions(String before, String after, Story story) {
    var found =
        Supervision.under(
                PolicyStack.of(
                    List.of(version("2024-01-01", before), version("2025-01-01", after))),
                WorkingCalendars.englandAndWales())
            .assess(story.facts(), KEPT_UNTIL)
            .getFindings();
    return found.toArray(Finding[]::new);
  }

  private static Policy version(String from, String keep) {
    String text =
        """
        policy: ours
        title: Ours
        source: {document: Ours}
        effective from: %s
        calendar: england-and-wales
        clauses:
          - id: file
            says: Files are kept.
            cite: Section 1
            strength: must
            keep: %s
            after: employment ended
        """
            .formatted(from, keep);
    return Policies.read("ours.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Story leaverTwice(LocalDate destroyed) {
    LocalDate again = LocalDate.of(2025, 1, 6);
    return leaver()
        .add(Employed.builder().role("worker").team("team"), again)
        .left(LocalDate.of(2025, 3, 31))
        .destroyed(destroyed);
  }

  @Test
  void fileOfALaterEmploymentThatIsKeptForLess_isDestroyedAlone() {
    LocalDate ripe = LocalDate.of(2026, 3, 31);

    assertThat(underTwoVersions("3 years", "1 year", leaverTwice(ripe)))
        .extracting(Finding::getStatus)
        .containsExactly(MET, UPCOMING);
    assertThat(underTwoVersions("3 years", "1 year", leaverTwice(ripe.minusDays(1))))
        .extracting(Finding::getStatus)
        .containsExactlyInAnyOrder(OVERDUE, MISSED);
    assertThat(underTwoVersions("1 year", "3 years", leaverTwice(LEFT.plusYears(1))))
        .extracting(Finding::getStatus)
        .containsExactly(MET, UPCOMING);
  }

  @Test
  void laterOfTwoEvents_decides() {
    var later =
        Written.clause("keep: 2 years\nafter the later of: [employment ended, file archived]");
    var story = leaver().archived(LEFT.plusDays(20));

    later
        .last(story, LEFT.plusDays(30))
        .is(UPCOMING)
        .due(KEPT_UNTIL.plusDays(20))
        .because(StepCode.LAST_EVENT, "file archived", "2024-07-18");
    later.last(leaver(), LEFT.plusDays(30)).due(KEPT_UNTIL);
  }

  @Test
  void laterEventOfASecondEmployment_changesNothing() {
    var later =
        Written.clause("keep: 2 years\nafter the later of: [employment ended, contract agreed]");
    LocalDate again = LEFT.plusMonths(6);
    var story = leaver().add(Employed.builder().role("worker").team("team"), again);

    later.last(story.contract(again.plusDays(3)), again.plusDays(9)).due(KEPT_UNTIL);
  }

  @Test
  void anotherPart_isNotTheOneThatIsKept() {
    var file = Written.clause("keep: 2 years\nafter: employment ended\npart: supervision file");
    var log = leaver().add(FileDestroyed.builder().part("supervision log"), LEFT.plusDays(1));
    var same = leaver().add(FileDestroyed.builder().part("supervision file"), KEPT_UNTIL);

    file.last(log, LEFT.plusDays(2)).is(UPCOMING);
    file.last(same, KEPT_UNTIL).is(MET);
    file.last(leaver().destroyed(LEFT.plusDays(1)), KEPT_UNTIL).is(MISSED);
  }

  @Test
  void recordOfAChild_isKeptAndHeldLikeAFile() {
    var clause = Written.clause("keep: 75 years\nafter: case closed");
    var story = Story.ofCaseOpened(FIRST_DAY).closed(LEFT);

    clause.last(story, KEPT_UNTIL).is(UPCOMING).due(LEFT.plusYears(75));
    story.add(CaseHoldPlaced.builder().hold("inquiry"), LEFT.plusDays(1));
    clause.last(story, KEPT_UNTIL).is(SUSPENDED);
    story.add(CaseRecordDestroyed.builder(), KEPT_UNTIL);
    clause.last(story, KEPT_UNTIL).is(MISSED);
  }

  @Test
  void leaverBeforeThePolicy_isNotAskedAbout() {
    var clause =
        Written.clause("keep: 2 years\nafter: employment ended\neffective from: 2024-07-01");

    clause.asOf(leaver(), KEPT_UNTIL).findsNothing("clause");
  }
}
