package org.opensupervision.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.layer.Layered.clause;
import static org.opensupervision.rules.layer.Layered.every;
import static org.opensupervision.rules.layer.Layered.lowest;
import static org.opensupervision.rules.layer.Layered.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.variation.VariationAgreed;
import org.opensupervision.model.variation.VariationEnded;
import org.opensupervision.rules.Story;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;

/** On which day which decisions count where one version of a clause follows another. */
class VariedVersionsTest {
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final String SIX_WEEKS = "may vary: {to at most: 6 weeks}";
  private static final String WAIVED = "may vary: {agreed by: group manager}";
  private static final Policy UP_TO_SIX_WEEKS = before(every("seen", "1 month", SIX_WEEKS));
  private static final Policy MONTHLY = before(every("seen", "1 month"));

  private static Policy before(String clause) {
    return lowest("ours", clause);
  }

  private static Policy fromApril(String clause) {
    return policy("ours", "2026-04-01", "", clause);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private static Supervision under(Policy... policies) {
    return Supervision.under(PolicyStack.of(List.of(policies)), WorkingCalendars.englandAndWales());
  }

  private static Story session(int month, int day) {
    return Story.ofWorkerEmployed(day(1, 5)).session(day(month, day));
  }

  private static Story decided(
      Story story, LocalDate from, UnaryOperator<VariationAgreed.Builder> parts) {
    return story.varied(
        from, fact -> parts.apply(fact.clause(ClauseId.of("ours:seen")).until(day(6, 30))));
  }

  private static Story sixWeeks(Story story, LocalDate from) {
    return decided(story, from, fact -> fact.every(Term.ofWeeks(6)));
  }

  /** The last finding as {@code due status}. */
  private static String last(Supervision supervision, Story story, LocalDate asOf) {
    var found = supervision.assess(story.facts(), asOf).getFindings();
    var last = found.get(found.size() - 1);
    Optional<LocalDate> due = last.getObligation().getDue();
    return due.map(LocalDate::toString).orElse("-") + " " + last.getStatus();
  }

  private static List<String> problems(Supervision supervision, Story story) {
    return supervision.check(story.facts()).stream().map(Problem::getMessage).toList();
  }

  @Test
  void decisionThatBothVersionsAllow_runsOn() {
    var both = under(UP_TO_SIX_WEEKS, fromApril(every("seen", "1 month", SIX_WEEKS)));
    Story story = sixWeeks(session(2, 20), day(3, 1));

    assertThat(last(both, story, day(3, 25))).isEqualTo("2026-04-03 OPEN");
    assertThat(last(both, story, day(4, 3))).isEqualTo("2026-04-03 OPEN");
    assertThat(problems(both, story)).isEmpty();
  }

  @Test
  void decisionBeyondWhatTheNextVersionAllows_isOverWithItsFirstDay() {
    String five = "may vary: {to at most: 5 weeks}";
    var next = under(UP_TO_SIX_WEEKS, fromApril(every("seen", "1 month", five)));
    Story story = sixWeeks(session(2, 20), day(3, 1));

    assertThat(last(next, story, day(3, 25))).isEqualTo("2026-03-31 OPEN");
    assertThat(last(next, story, APRIL)).isEqualTo("2026-03-31 OVERDUE");
    assertThat(last(next, sixWeeks(session(3, 10), day(3, 11)), APRIL))
        .isEqualTo("2026-04-10 OPEN");
    assertThat(problems(next, story))
        .containsExactly(
            "The decision of fact f-2 does not count from 2026-04-01 on: it goes beyond 5 weeks.");
  }

  @Test
  void decisionThatWasOverBefore_isNoProblem() {
    var next = under(UP_TO_SIX_WEEKS, fromApril(every("seen", "1 month")));
    Story ended =
        sixWeeks(session(2, 20), day(3, 1))
            .add(VariationEnded.builder().clause(ClauseId.of("ours:seen")), day(3, 31));

    assertThat(problems(next, ended)).isEmpty();
    assertThat(problems(next, sixWeeks(session(2, 20), day(3, 1))))
        .containsExactly(
            "The decision of fact f-2 does not count from 2026-04-01 on: the clause must not be"
                + " varied.");
  }

  @Test
  void decisionThatWasNotAllowedOnItsFirstDay_neverCounts() {
    var next = under(MONTHLY, fromApril(every("seen", "1 month", SIX_WEEKS)));
    Story story = sixWeeks(session(4, 2), day(3, 31));

    assertThat(last(next, story, day(5, 3))).isEqualTo("2026-05-02 OVERDUE");
    assertThat(problems(next, story))
        .containsExactly("The decision of fact f-2 does not count: the clause must not be varied.");
  }

  @Test
  void decisionThatTheNewVersionAllows_putsOffWhatIsRunningToo() {
    var next = under(MONTHLY, fromApril(every("seen", "1 month", SIX_WEEKS)));

    assertThat(last(next, sixWeeks(session(3, 10), APRIL), day(4, 11)))
        .isEqualTo("2026-04-21 OPEN");
    assertThat(last(next, sixWeeks(session(2, 20), APRIL), day(4, 2)))
        .isEqualTo("2026-03-20 OVERDUE");
  }

  @Test
  void waiverThatTheNextVersionDoesNotAllow_isOverAndTheGapBeginsAnew() {
    var next = under(before(every("seen", "1 month", WAIVED)), fromApril(every("seen", "1 month")));
    Story story = decided(session(1, 20), day(2, 1), fact -> fact);

    assertThat(last(next, story, day(3, 31))).isEqualTo("- WAIVED");
    assertThat(last(next, story, APRIL)).isEqualTo("2026-05-01 OPEN");
    assertThat(last(next, story, day(5, 2))).isEqualTo("2026-05-01 OVERDUE");
  }

  @Test
  void waiverThatOnlyTheNewVersionAllows_takesTheRunningGapAway() {
    var next = under(MONTHLY, fromApril(every("seen", "1 month", WAIVED)));
    Story story = decided(session(3, 10), day(4, 5), fact -> fact);
    var found = next.assess(story.facts(), day(4, 30)).getFindings();

    assertThat(found)
        .extracting(one -> one.getStatus().name())
        .containsExactly("MET_LATE", "WAIVED");
  }

  @Test
  void clauseOfAnotherKind_isVariedByDecisionsOfItsOwnTime() {
    String twice = "may vary: {to at least: 1}";
    var next =
        under(
            UP_TO_SIX_WEEKS,
            fromApril(clause("seen", "expect: one to one", "at least: 2", "per: month", twice)));
    Story every = sixWeeks(session(3, 10), day(3, 11));
    Story once =
        decided(
            session(3, 10).session(day(5, 4)),
            day(4, 2),
            fact -> fact.to(Extent.of(Amount.ofEvents(1))));

    assertThat(problems(next, every))
        .containsExactly(
            "The decision of fact f-2 does not count from 2026-04-01 on: it must say"
                + " \"to\", since the clause has no interval.");
    assertThat(last(next, once, day(5, 31))).isEqualTo("2026-05-31 MET");
    assertThat(last(next, session(3, 10).session(day(5, 4)), day(5, 31)))
        .isEqualTo("2026-05-31 OPEN");
    assertThat(problems(next, once)).isEmpty();
  }

  @Test
  void deadlineThatBeganWhileADecisionCounted_keepsItsTime() {
    String ten = "may vary: {to at most: 10 working days}";
    var withdrawn = under(before(record(ten)), fromApril(record("owed by: worker")));
    var allowed = under(before(record("owed by: worker")), fromApril(record(ten)));
    UnaryOperator<VariationAgreed.Builder> tenDays =
        fact -> fact.to(Extent.of(Term.ofWorkingDays(10)));

    assertThat(last(withdrawn, decided(session(3, 27), day(3, 1), tenDays), day(4, 14)))
        .isEqualTo("2026-04-14 OPEN");
    assertThat(last(withdrawn, decided(session(4, 2), day(3, 1), tenDays), day(4, 14)))
        .isEqualTo("2026-04-13 OVERDUE");
    assertThat(last(allowed, decided(session(3, 27), day(4, 8), tenDays), day(4, 14)))
        .isEqualTo("2026-04-14 OPEN");
    assertThat(last(allowed, decided(session(3, 27), day(3, 31), tenDays), day(4, 14)))
        .isEqualTo("2026-04-07 OVERDUE");
  }

  private static String record(String more) {
    return clause(
        "seen", "after: one to one", "within: 5 working days", "expect: record completed", more);
  }

  @Test
  void howLongADecisionMayRun_isSaidByTheVersionOfItsFirstDay() {
    String long6 = "may vary: {to at most: 6 weeks, for at most: 6 months}";
    String short2 = "may vary: {to at most: 6 weeks, for at most: 2 months}";
    var next =
        under(before(every("seen", "1 month", long6)), fromApril(every("seen", "1 month", short2)));
    Story story =
        session(4, 20)
            .varied(
                day(3, 1), fact -> fact.clause(ClauseId.of("ours:seen")).every(Term.ofWeeks(6)));

    assertThat(last(next, story, day(5, 21))).isEqualTo("2026-06-01 OPEN");
    assertThat(problems(next, sixWeeks(session(4, 20), day(3, 1))))
        .containsExactly(
            "The decision of fact f-2 does not count from 2026-04-01 on: it runs for longer than 2"
                + " months.");
  }
}
