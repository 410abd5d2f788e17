package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.Deciding.FIRST_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.practice.FeedbackShared;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;
import org.opensupervision.model.time.WorkingCalendar;

/** Deadlines that decisions put off, against an oracle that walks from day to day. */
class VariedDeadlineOracleTest {
  private static final WorkingCalendar CALENDAR = Standing.HULL.getCalendar();
  private static final String VARY = "\nmay vary: {agreed by: group manager}";
  private static final String FEEDBACK = "expect: feedback shared";
  private static final Term OWN = Term.ofWorkingDays(5);

  @Provide
  Arbitrary<List<Integer>> sessions() {
    return Deciding.days(6);
  }

  @Provide
  Arbitrary<List<Integer>> answers() {
    return Deciding.days(6);
  }

  @Provide
  Arbitrary<Deciding> decided() {
    return Deciding.to(
        List.of(
            Deciding.workingDays(3),
            Deciding.workingDays(7),
            Deciding.workingDays(12),
            Extent.of(Term.ofWeeks(1)),
            Extent.of(Term.ofMonths(1))));
  }

  @Provide
  Arbitrary<LocalDate> asOf() {
    return Deciding.asOf();
  }

  private static Story told(List<Integer> sessions, List<Integer> answers, Deciding decided) {
    Story story = Story.ofWorkerEmployed(FIRST_DAY);
    sessions.forEach(day -> story.session(FIRST_DAY.plusDays(day)));
    answers.forEach(day -> story.add(FeedbackShared.builder(), FIRST_DAY.plusDays(day)));
    return decided.in(story);
  }

  private static List<String> found(String asked, Story story, LocalDate asOf) {
    return Written.clause(asked + VARY).asOf(story, asOf).under("clause").stream()
        .map(one -> one.getStatus() + " " + one.getObligation().getDue().orElseThrow())
        .toList();
  }

  @Property(tries = 400)
  @Label("a deadline is as long as the decision says that runs when it begins, or when it is over")
  void deadlines_areThoseOfTheOracle(
      @ForAll("sessions") List<Integer> sessions,
      @ForAll("answers") List<Integer> answers,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    var expected = new ArrayList<String>();
    for (int session : sessions) {
      LocalDate from = FIRST_DAY.plusDays(session);
      if (!from.isAfter(asOf)) {
        Optional<LocalDate> answer =
            answers.stream()
                .map(FIRST_DAY::plusDays)
                .filter(day -> !day.isBefore(from) && !day.isAfter(asOf))
                .findFirst();
        LocalDate due = due(from, decided, answer.orElse(asOf));
        Status open = asOf.isAfter(due) ? Status.OVERDUE : Status.OPEN;
        Status status =
            answer.map(day -> day.isAfter(due) ? Status.MET_LATE : Status.MET).orElse(open);
        expected.add(status + " " + due);
      }
    }

    assertThat(
            found(
                "after: session held\nwithin: 5 working days\n" + FEEDBACK,
                told(sessions, answers, decided),
                asOf))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static LocalDate due(LocalDate from, Deciding decided, LocalDate known) {
    LocalDate due = later(OWN.lastDay(from, CALENDAR), decided.on(from, known), from);
    LocalDate day = from.plusDays(1);
    while (!day.isAfter(due)) {
      day = day.plusDays(1);
      due = day.isAfter(due) ? later(due, decided.on(day, known), from) : due;
    }
    return due;
  }

  private static LocalDate later(LocalDate due, Optional<Extent> decision, LocalDate from) {
    return decision
        .flatMap(Extent::getTerm)
        .map(term -> term.lastDay(from, CALENDAR))
        .filter(due::isBefore)
        .orElse(due);
  }

  @Property(tries = 400)
  @Label("notice is as short as the decision says that runs on the last day that there was for it")
  void notice_isThatOfTheOracle(
      @ForAll("sessions") List<Integer> sessions,
      @ForAll("answers") List<Integer> answers,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    var expected = new ArrayList<String>();
    LocalDate since = FIRST_DAY.minusDays(1);
    for (int session : sessions) {
      LocalDate day = FIRST_DAY.plusDays(session);
      if (!day.isAfter(asOf)) {
        LocalDate from = since;
        LocalDate due = noticeDue(day, decided, asOf);
        boolean met =
            answers.stream()
                .map(FIRST_DAY::plusDays)
                .anyMatch(answer -> answer.isAfter(from) && !answer.isAfter(due));
        expected.add((met ? Status.MET : Status.MISSED) + " " + due);
        since = day;
      }
    }

    assertThat(
            found(
                "before: session held\nat least: 5 working days\n" + FEEDBACK,
                told(sessions, answers, decided),
                asOf))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static LocalDate noticeDue(LocalDate day, Deciding decided, LocalDate known) {
    LocalDate due = before(OWN, day);
    for (LocalDate each = due; !each.isAfter(due); each = each.plusDays(1)) {
      if (each.equals(due)) {
        due =
            decided
                .on(due, known)
                .flatMap(Extent::getTerm)
                .map(term -> before(term, day))
                .filter(due::isBefore)
                .orElse(due);
      }
    }
    return due;
  }

  private static LocalDate before(Term term, LocalDate day) {
    if (term.getUnit() == TermUnit.MONTHS) {
      return day.minusMonths(term.getAmount());
    }
    if (term.getUnit() == TermUnit.WEEKS) {
      return day.minusWeeks(term.getAmount());
    }
    LocalDate before = day;
    for (int left = term.getAmount(); left > 0; left -= CALENDAR.isWorkingDay(before) ? 1 : 0) {
      before = before.minusDays(1);
    }
    return before;
  }
}
