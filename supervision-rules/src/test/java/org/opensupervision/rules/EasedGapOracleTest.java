package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;

/** Gaps that decisions or absences put off, against an oracle that walks from day to day. */
class EasedGapOracleTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
  private static final int LENGTH = 150;
  private static final WorkingCalendar CALENDAR = Standing.HULL.getCalendar();
  private static final String EXPECT = "expect: session held\n";
  private static final String STAGED = EXPECT + "every: [1 week until 6 weeks, 1 month]\n";
  private static final String VARY = "may vary: {to at most: 8 weeks}";
  private static final String RESUMES = "suspended during: family leave\non return: resumes";

  private static final Map<String, Term> TERMS =
      new TreeMap<>(
          Map.of(
              "20 calendar days", Term.ofCalendarDays(20),
              "1 month", Term.ofMonths(1),
              "15 working days", Term.ofWorkingDays(15)));

  /** A decision with its first and, if it has one, its last day. */
  record Decision(int from, int length, Term every) {
    LocalDate first() {
      return FIRST_DAY.plusDays(from);
    }

    @Nullable LocalDate last() {
      return length > 60 ? null : first().plusDays(length);
    }
  }

  record Told(List<Integer> sessions, List<Decision> decisions, List<Integer> ended) {
    Told without() {
      return new Told(sessions, List.of(), List.of());
    }

    Story story() {
      Story story = Story.ofWorkerEmployed(FIRST_DAY);
      sessions.stream().distinct().forEach(day -> story.session(FIRST_DAY.plusDays(day)));
      for (Decision one : decisions) {
        story.varied(
            one.first(),
            fact -> {
              var agreed = fact.every(one.every());
              LocalDate last = one.last();
              return last == null ? agreed : agreed.until(last);
            });
      }
      ended.forEach(day -> story.variationEnded(FIRST_DAY.plusDays(day)));
      return story;
    }

    /** The interval that a decision gives on a day, as far as is known on another. */
    @Nullable Term every(LocalDate day, LocalDate known) {
      LocalDate seen = day.isBefore(known) ? day : known;
      @Nullable Decision running = null;
      for (Decision one : decisions) {
        boolean begun = !one.first().isAfter(seen);
        if (begun && (running == null || !one.first().isBefore(running.first()))) {
          running = one;
        }
      }
      if (running == null) {
        return null;
      }
      LocalDate from = running.first();
      LocalDate last = running.last();
      boolean over = last != null && day.isAfter(last);
      for (int each : ended) {
        LocalDate end = FIRST_DAY.plusDays(each);
        over |= !end.isBefore(from) && !end.isAfter(seen);
      }
      return over ? null : running.every();
    }
  }

  private interface Broken {
    /** Whether a gap from a day is broken on another, as far as is known on a third. */
    boolean on(LocalDate day, LocalDate anchor, LocalDate known);
  }

  private static Arbitrary<List<Integer>> days(int most) {
    return Arbitraries.integers().between(0, LENGTH).list().ofMaxSize(most);
  }

  @Provide
  Arbitrary<Told> decided() {
    var terms =
        Arbitraries.of(Term.ofWeeks(5), Term.ofWeeks(8), Term.ofCalendarDays(40), Term.ofWeeks(1));
    var decisions =
        Combinators.combine(
                Arbitraries.integers().between(1, LENGTH),
                Arbitraries.integers().between(0, 80),
                terms)
            .as(Decision::new)
            .list()
            .ofMaxSize(4)
            .uniqueElements(Decision::from);
    return Combinators.combine(days(7), decisions, days(2)).as(Told::new);
  }

  @Provide
  Arbitrary<LocalDate> asOf() {
    return Arbitraries.integers().between(0, LENGTH + 60).map(FIRST_DAY::plusDays);
  }

  @Property(tries = 400)
  @Label("a gap is broken when it is longer than the interval of its stage and of any decision")
  void decisions_areThoseOfTheOracle(@ForAll("decided") Told told, @ForAll("asOf") LocalDate asOf) {
    LocalDate stageEnd = FIRST_DAY.plusWeeks(6);
    Broken broken =
        (day, anchor, known) -> {
          Term stage = day.isBefore(stageEnd) ? Term.ofWeeks(1) : Term.ofMonths(1);
          Term every = told.every(day, known);
          return day.isAfter(stage.lastDay(anchor, CALENDAR))
              && (every == null || day.isAfter(every.lastDay(anchor, CALENDAR)));
        };

    assertThat(found(STAGED + VARY, told.story(), asOf))
        .containsExactlyInAnyOrderElementsOf(expected(told.sessions(), broken, asOf));
  }

  @Property(tries = 200)
  @Label("no decision makes a date earlier")
  void dates_areNeverEarlierThanWithout(
      @ForAll("decided") Told told, @ForAll("asOf") LocalDate asOf) {
    var clause = Written.clause(STAGED + VARY);
    Map<LocalDate, LocalDate> plain = dues(clause, told.without().story(), asOf);

    dues(clause, told.story(), asOf)
        .forEach((opens, due) -> assertThat(due).isAfterOrEqualTo(plain.get(opens)));
  }

  @Property(tries = 200)
  @Label("a decision that is ended on its first day never was")
  void endedOnTheFirstDay_isAsWithout(
      @ForAll("decided") Told told, @ForAll("asOf") LocalDate asOf) {
    var ended = told.decisions().stream().map(Decision::from).toList();
    var never = new Told(told.sessions(), told.decisions(), ended);

    assertThat(found(STAGED + VARY, never.story(), asOf))
        .isEqualTo(found(STAGED + VARY, told.without().story(), asOf));
  }

  /** The date of each gap, by its first day. */
  private static Map<LocalDate, LocalDate> dues(Written clause, Story story, LocalDate asOf) {
    return clause.asOf(story, asOf).under("clause").stream()
        .map(Finding::getObligation)
        .collect(
            Collectors.toMap(
                one -> one.getOpens().orElseThrow(), one -> one.getDue().orElseThrow()));
  }

  /** Leaves by their first day and their length; the last one goes on. */
  record Absences(List<Integer> gaps, boolean back) {
    Story in(Story story) {
      int day = 0;
      for (int i = 0; i < gaps.size(); i++) {
        day += gaps.get(i);
        LocalDate date = FIRST_DAY.plusDays(day);
        if (i % 2 == 0) {
          story.absent(AbsenceKind.FAMILY_LEAVE, true, date);
        } else if (back || i < gaps.size() - 1) {
          story.back(date);
        }
      }
      return story;
    }

    boolean away(LocalDate date, LocalDate known) {
      long asked = ChronoUnit.DAYS.between(FIRST_DAY, date);
      long seen = Math.min(asked, ChronoUnit.DAYS.between(FIRST_DAY, known));
      int day = 0;
      boolean away = false;
      for (int i = 0; i < gaps.size(); i++) {
        day += gaps.get(i);
        boolean told = (i % 2 == 0) || back || (i < gaps.size() - 1);
        away = (day <= seen && told) ? (i % 2 == 0) : away;
      }
      return away;
    }
  }

  @Provide
  Arbitrary<Absences> absences() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 45).list().ofMaxSize(6), Arbitraries.of(true, false))
        .as(Absences::new);
  }

  @Provide
  Arbitrary<String> terms() {
    return Arbitraries.of(TERMS.keySet());
  }

  @Property(tries = 400)
  @Label("a day away is no day of the interval")
  void clocksThatResume_areThoseOfTheOracle(
      @ForAll("terms") String term,
      @ForAll("decided") Told told,
      @ForAll("absences") Absences absences,
      @ForAll("asOf") LocalDate asOf) {
    Term every = TERMS.get(term);
    Broken broken = (day, anchor, known) -> isUsedUp(every, day, anchor, known, absences);
    Story story = absences.in(told.without().story());

    assertThat(found(EXPECT + "every: " + term + "\n" + RESUMES, story, asOf))
        .containsExactlyInAnyOrderElementsOf(
            expected(told.sessions(), broken, asOf, day -> absences.away(day, asOf)));
  }

  private static boolean isUsedUp(
      Term every, LocalDate day, LocalDate anchor, LocalDate known, Absences absences) {
    if (absences.away(day, known)) {
      return false;
    }
    boolean working = every.equals(Term.ofWorkingDays(15));
    long most = working ? 15 : ChronoUnit.DAYS.between(anchor, every.lastDay(anchor, CALENDAR));
    long used =
        anchor
            .plusDays(1)
            .datesUntil(day)
            .filter(each -> !absences.away(each, known))
            .filter(each -> !working || CALENDAR.isWorkingDay(each))
            .count();
    return used >= most;
  }

  private interface Away {
    boolean on(LocalDate day);
  }

  private static List<String> expected(List<Integer> sessions, Broken broken, LocalDate asOf) {
    return expected(sessions, broken, asOf, day -> false);
  }

  private static List<String> expected(
      List<Integer> sessions, Broken broken, LocalDate asOf, Away away) {
    var expected = new ArrayList<String>();
    LocalDate anchor = FIRST_DAY;
    for (int each : sessions.stream().distinct().sorted().toList()) {
      LocalDate day = FIRST_DAY.plusDays(each);
      if (day.isAfter(anchor) && !day.isAfter(asOf)) {
        @Nullable LocalDate due = due(broken, anchor, day);
        boolean late = due != null && day.isAfter(due);
        expected.add((late ? Status.MET_LATE : Status.MET) + " " + (due == null ? day : due));
        anchor = day;
      }
    }
    @Nullable LocalDate due = due(broken, anchor, asOf);
    if (away.on(asOf)) {
      expected.add(Status.SUSPENDED + " -");
    } else {
      Status status = due != null && asOf.isAfter(due) ? Status.OVERDUE : Status.OPEN;
      expected.add(status + " " + due);
    }
    return expected;
  }

  /** The last day before the first breach; null if none is in sight. */
  private static @Nullable LocalDate due(Broken broken, LocalDate anchor, LocalDate known) {
    LocalDate day = anchor.plusDays(1);
    while (day.isBefore(FIRST_DAY.plusDays(2L * LENGTH + 300))) {
      if (broken.on(day, anchor, known)) {
        return day.minusDays(1);
      }
      day = day.plusDays(1);
    }
    return null;
  }

  private static List<String> found(String clause, Story story, LocalDate asOf) {
    return Written.clause(clause).asOf(story, asOf).under("clause").stream()
        .map(
            one ->
                one.getStatus()
                    + " "
                    + one.getObligation().getDue().map(LocalDate::toString).orElse("-"))
        .toList();
  }
}
