package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.explanation.ExplanationText;

/** What holds of every assessment, whatever happened. */
class AssessmentLawsTest {
  private static final Map<Status, List<StepCode>> WITHOUT_A_DATE =
      Map.of(
          Status.UNKNOWN, List.of(StepCode.MISSING),
          Status.NOT_CHECKABLE, List.of(StepCode.NOT_CHECKABLE),
          Status.SUSPENDED, List.of(StepCode.HELD, StepCode.SUSPENDED),
          Status.MISSED, List.of(StepCode.DESTROYED));

  private static final Instant MUCH_LATER = Instant.parse("2030-01-01T00:00:00Z");

  @Provide
  Arbitrary<Story> stories() {
    return Stories.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Stories.days();
  }

  private static Assessment assess(List<Fact> facts, LocalDate asOf) {
    return Standing.HULL.assess(Facts.of(facts), asOf, MUCH_LATER);
  }

  @Property
  @Label("the order of facts changes nothing")
  void shuffledFacts_giveTheSameAssessment(
      @ForAll("stories") Story story, @ForAll("days") LocalDate asOf, @ForAll long seed) {
    var shuffled = new ArrayList<>(story.list());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(text(assess(shuffled, asOf))).isEqualTo(text(assess(story.list(), asOf)));
  }

  @Property
  @Label("a fact dated after the day is not seen")
  void laterFacts_changeNothing(@ForAll("stories") Story story, @ForAll("days") LocalDate asOf) {
    var seen = story.list().stream().filter(fact -> !fact.getOccurredOn().isAfter(asOf)).toList();

    assertThat(text(assess(story.list(), asOf))).isEqualTo(text(assess(seen, asOf)));
  }

  @Property(tries = 40)
  @Label("the default locale and time zone change nothing")
  void otherDefaults_giveTheSameText(
      @ForAll("stories") Story story, @ForAll("days") LocalDate asOf) {
    String expected = text(assess(story.list(), asOf));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(text(assess(story.list(), asOf))).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property
  @Label("what was met stays met")
  void laterDay_neverTakesBackWhatWasMet(
      @ForAll("stories") Story story,
      @ForAll("days") LocalDate asOf,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    var later = byId(assess(story.list(), asOf.plusDays(days)));

    assess(story.list(), asOf)
        .with(Status.MET, Status.MET_LATE)
        .forEach(
            met ->
                assertThat(later.get(id(met)))
                    .isNotNull()
                    .satisfies(
                        still -> {
                          assertThat(still.getStatus()).isEqualTo(met.getStatus());
                          assertThat(still.getMetBy()).isEqualTo(met.getMetBy());
                        }));
  }

  @Property
  @Label("what was missed stays missed")
  void laterDay_neverMakesGoodWhatWasMissed(
      @ForAll("stories") Story story,
      @ForAll("days") LocalDate asOf,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    var later = byId(assess(story.list(), asOf.plusDays(days)));

    assess(story.list(), asOf)
        .with(Status.MISSED)
        .forEach(
            missed ->
                assertThat(later.get(id(missed)))
                    .isNotNull()
                    .extracting(Finding::getStatus)
                    .isEqualTo(Status.MISSED));
  }

  @Property
  @Label("every explanation ends at the due date, or says why there is none")
  void everyExplanation_endsAtTheDueDate(
      @ForAll("stories") Story story, @ForAll("days") LocalDate asOf) {
    for (Finding finding : assess(story.list(), asOf).getFindings()) {
      var steps = finding.getObligation().getExplanation().getSteps();
      Step last = steps.get(steps.size() - 1);
      if (finding.getObligation().getDue().isEmpty()) {
        assertThat(WITHOUT_A_DATE.get(finding.getStatus())).contains(last.getCode());
      } else {
        assertThat(last.getCode()).isEqualTo(StepCode.DUE);
        assertThat(last.detail("date").map(Detail::asDate))
            .isEqualTo(finding.getObligation().getDue());
      }
    }
  }

  @Property
  @Label("obligations have ids of their own")
  void everyObligation_hasAnIdOfItsOwn(
      @ForAll("stories") Story story, @ForAll("days") LocalDate asOf) {
    assertThat(assess(story.list(), asOf).getFindings())
        .extracting(AssessmentLawsTest::id)
        .doesNotHaveDuplicates();
  }

  @Property
  @Label("a holiday more never makes a due date earlier that is counted forwards")
  void anotherHoliday_neverMakesADueDateEarlier(
      @ForAll("stories") Story story,
      @ForAll("days") LocalDate asOf,
      @ForAll("days") LocalDate holiday) {
    var after = byId(withHoliday(story, asOf, holiday));

    dated(assess(story.list(), asOf), after, false)
        .forEach(
            before ->
                assertThat(due(after.get(id(before))))
                    .as(id(before))
                    .isAfterOrEqualTo(due(before)));
  }

  /** Notice is counted backwards: with a day less to work on, it must be given sooner. */
  @Property
  @Label("a holiday more never makes a due date later that is counted backwards")
  void anotherHoliday_neverMakesADueDateBeforeAnEventLater(
      @ForAll("stories") Story story,
      @ForAll("days") LocalDate asOf,
      @ForAll("days") LocalDate holiday) {
    var after = byId(withHoliday(story, asOf, holiday));

    dated(assess(story.list(), asOf), after, true)
        .forEach(
            before ->
                assertThat(due(after.get(id(before))))
                    .as(id(before))
                    .isBeforeOrEqualTo(due(before)));
  }

  private static Assessment withHoliday(Story story, LocalDate asOf, LocalDate holiday) {
    var calendar =
        WorkingCalendars.withHolidays(
            WorkingCalendars.englandAndWales(), Map.of(holiday, "a day more"));
    return Supervision.under(Standing.HULL.getPolicy(), calendar)
        .assess(story.facts(), asOf, MUCH_LATER);
  }

  /** What has a due date in both assessments, of clauses that count backwards or of the others. */
  private static List<Finding> dated(
      Assessment assessment, Map<String, Finding> other, boolean backwards) {
    return assessment.getFindings().stream()
        .filter(finding -> countsBackwards(clause(finding)) == backwards)
        .filter(finding -> finding.getObligation().getDue().isPresent())
        .filter(finding -> other.containsKey(id(finding)))
        .toList();
  }

  private static boolean countsBackwards(Clause clause) {
    return clause.getRequirement() instanceof Deadline deadline && deadline.isBefore();
  }

  private static LocalDate due(Finding finding) {
    return finding.getObligation().getDue().orElseThrow();
  }

  @Property
  @Label("a clause more never makes a binding date later")
  void anotherClause_neverMakesABindingDateLater(
      @ForAll("stories") Story story,
      @ForAll("days") LocalDate asOf,
      @ForAll @IntRange(max = 19) int left) {
    Policy whole = Standing.HULL.getPolicy();
    var clauses = new ArrayList<>(whole.getClauses());
    clauses.remove(left);
    Policy fewer = Policy.builder().from(whole).clauses(clauses).build();
    var before =
        Supervision.under(fewer, Standing.HULL.getCalendar())
            .assess(story.facts(), asOf, MUCH_LATER);

    assertThat(bindingDates(assess(story.list(), asOf)))
        .allSatisfy(
            (duty, date) ->
                assertThat(date)
                    .isBeforeOrEqualTo(bindingDates(before).getOrDefault(duty, LocalDate.MAX)));
  }

  /**
   * The earliest date of what is still open, for each thing that clauses ask for again and again.
   */
  private static Map<String, LocalDate> bindingDates(Assessment assessment) {
    return assessment.with(Status.OPEN, Status.OVERDUE).stream()
        .filter(finding -> clause(finding).getRequirement() instanceof Recurrence)
        .collect(
            Collectors.toMap(
                finding -> ((Recurrence) clause(finding).getRequirement()).getExpected().toString(),
                finding -> finding.getObligation().getDue().orElseThrow(),
                (one, other) -> one.isBefore(other) ? one : other));
  }

  private static Clause clause(Finding finding) {
    return Standing.HULL.getPolicy().clause(finding.getObligation().getClause()).orElseThrow();
  }

  private static Map<String, Finding> byId(Assessment assessment) {
    return assessment.getFindings().stream()
        .collect(Collectors.toMap(AssessmentLawsTest::id, finding -> finding));
  }

  private static String id(Finding finding) {
    return finding.getObligation().getId();
  }

  private static String text(Assessment assessment) {
    return assessment.getFindings().stream()
        .map(
            finding ->
                id(finding)
                    + finding.getStatus()
                    + finding.getDaysLate()
                    + finding.getBoundBy()
                    + ExplanationText.of(finding.getObligation().getExplanation()))
        .collect(Collectors.joining("\n"));
  }
}
