package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.Deciding.FIRST_DAY;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.session.ObservationFocus;

/** Amounts that decisions make smaller, or larger, against oracles that walk from day to day. */
class VariedAmountOracleTest {
  private static final String VARY = "\nmay vary: {agreed by: group manager}";
  private static final String SESSIONS = "expect: session held\n";

  @Provide
  Arbitrary<List<Integer>> sessions() {
    return Deciding.days(14);
  }

  @Provide
  Arbitrary<List<Integer>> work() {
    return Deciding.days(12);
  }

  @Provide
  Arbitrary<Deciding> decided() {
    return Deciding.to(Stream.of(1, 2, 3, 4, 5).map(Deciding::events).toList());
  }

  @Provide
  Arbitrary<LocalDate> asOf() {
    return Deciding.asOf();
  }

  private static List<LocalDate> dates(List<Integer> days) {
    return days.stream().map(FIRST_DAY::plusDays).toList();
  }

  private static Story told(List<Integer> sessions, Deciding decided) {
    Story story = Story.ofWorkerEmployed(FIRST_DAY);
    dates(sessions).forEach(story::session);
    return decided.in(story);
  }

  private static List<String> found(String asked, Story story, LocalDate asOf) {
    return Written.clause(asked + VARY).asOf(story, asOf).under("clause").stream()
        .map(one -> one.getStatus() + " " + one.getObligation().getDue().orElseThrow())
        .toList();
  }

  private static long count(List<LocalDate> days, LocalDate first, LocalDate last) {
    return days.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last)).count();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate lastOfMonth(LocalDate day) {
    return day.with(TemporalAdjusters.lastDayOfMonth());
  }

  @Property(tries = 300)
  @Label("a month is asked for the least of the clause and of any decision of its days")
  void leastPerMonth_isThatOfTheOracle(
      @ForAll("sessions") List<Integer> sessions,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    var expected = new ArrayList<String>();
    for (LocalDate first = LocalDate.of(2026, 2, 1);
        !first.isAfter(asOf);
        first = first.plusMonths(1)) {
      LocalDate last = lastOfMonth(first);
      int wanted =
          first
              .datesUntil(last.plusDays(1))
              .mapToInt(day -> decided.number(day, asOf, 3))
              .reduce(3, Math::min);
      boolean reached = count(dates(sessions), first, earlier(last, asOf)) >= wanted;
      Status undone = asOf.isAfter(last) ? Status.MISSED : Status.OPEN;
      expected.add((reached ? Status.MET : undone) + " " + last);
    }

    assertThat(found(SESSIONS + "at least: 3\nper: month", told(sessions, decided), asOf))
        .containsExactlyElementsOf(expected);
  }

  @Property(tries = 300)
  @Label("a month allows the most of any decision of its days that is known when it is exceeded")
  void mostPerMonth_isThatOfTheOracle(
      @ForAll("sessions") List<Integer> sessions,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    var expected = new ArrayList<String>();
    for (LocalDate first = FIRST_DAY;
        !first.isAfter(asOf);
        first = lastOfMonth(first).plusDays(1)) {
      LocalDate begin = first;
      LocalDate last = lastOfMonth(first);
      boolean exceeded =
          begin
              .datesUntil(earlier(last, asOf).plusDays(1))
              .anyMatch(day -> isExceeded(dates(sessions), decided, begin, last, day));
      Status kept = asOf.isAfter(last) ? Status.MET : Status.OPEN;
      expected.add((exceeded ? Status.MISSED : kept) + " " + last);
    }

    assertThat(found(SESSIONS + "at most: 2\nper: month", told(sessions, decided), asOf))
        .containsExactlyElementsOf(expected);
  }

  private static boolean isExceeded(
      List<LocalDate> sessions, Deciding decided, LocalDate first, LocalDate last, LocalDate day) {
    int most =
        first
            .datesUntil(last.plusDays(1))
            .mapToInt(each -> decided.number(each, day, 2))
            .reduce(2, Math::max);
    return sessions.contains(day) && count(sessions, first, day) > most;
  }

  @Property(tries = 400)
  @Label("on each day a stretch must hold the smaller amount of the clause and of the decision")
  void leastInAnyStretch_isThatOfTheOracle(
      @ForAll("sessions") List<Integer> sessions,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    var stretches = new Stretches(dates(sessions), decided);

    assertThat(found(SESSIONS + "at least: 3\nin any: 4 weeks", told(sessions, decided), asOf))
        .containsExactlyInAnyOrderElementsOf(stretches.expected(asOf));
  }

  /** Stretches of four weeks with three sessions in each. */
  private record Stretches(List<LocalDate> sessions, Deciding decided) {
    List<String> expected(LocalDate asOf) {
      var expected = new ArrayList<String>();
      LocalDate anchor = FIRST_DAY;
      for (LocalDate day : sessions) {
        if (day.isAfter(FIRST_DAY) && !day.isAfter(asOf)) {
          LocalDate before = breach(anchor, day.minusDays(1), day);
          LocalDate after = breach(day, day, day);
          if (after.isAfter(before) && after.isAfter(day.plusDays(1))) {
            boolean late = !day.isBefore(before);
            expected.add((late ? Status.MET_LATE : Status.MET) + " " + before.minusDays(1));
            anchor = day;
          }
        }
      }
      LocalDate breach = breach(anchor, asOf, asOf);
      Status status = asOf.isBefore(breach) ? Status.OPEN : Status.OVERDUE;
      expected.add(status + " " + breach.minusDays(1));
      return expected;
    }

    /** The first day after another on which a stretch holds too little. */
    private LocalDate breach(LocalDate anchor, LocalDate upTo, LocalDate known) {
      LocalDate day = anchor.plusDays(1);
      while (!isBroken(day, upTo, known)) {
        day = day.plusDays(1);
      }
      return day;
    }

    private boolean isBroken(LocalDate day, LocalDate upTo, LocalDate known) {
      LocalDate last = earlier(upTo, day.minusDays(1));
      int wanted = Math.min(3, decided.number(day, known, 3));
      return day.isAfter(FIRST_DAY.plusWeeks(4))
          && count(sessions, day.minusWeeks(4), last) < wanted;
    }
  }

  @Property(tries = 300)
  @Label("a session that is one too many is not if a decision of its day allows it")
  void mostInAnyStretch_isThatOfTheOracle(
      @ForAll("sessions") List<Integer> sessions,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    var expected = new ArrayList<String>();
    for (LocalDate day : dates(sessions)) {
      if (!day.isAfter(asOf)) {
        int most = Math.max(2, decided.number(day, day, 2));
        boolean kept = count(dates(sessions), day.minusWeeks(3).plusDays(1), day) <= most;
        expected.add((kept ? Status.MET : Status.MISSED) + " " + day);
      }
    }

    assertThat(found(SESSIONS + "at most: 2\nin any: 3 weeks", told(sessions, decided), asOf))
        .containsExactlyElementsOf(expected);
  }

  @Property(tries = 300)
  @Label("a unit of work asks for the smaller amount of the clause and of the decision of its day")
  void leastForWork_isThatOfTheOracle(
      @ForAll("sessions") List<Integer> sessions,
      @ForAll("work") List<Integer> work,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    Story story = told(sessions, decided);
    dates(work).forEach(day -> story.observed(ObservationFocus.PRACTICE, day));
    var expected = new ArrayList<String>();
    int wanted = 0;
    for (int i = 2; i < work.size(); i += 3) {
      LocalDate due = FIRST_DAY.plusDays(work.get(i));
      if (!due.isAfter(asOf)) {
        wanted += Math.min(2, decided.number(due, due, 2));
        expected.add(status(dates(sessions), wanted, due, asOf) + " " + due);
      }
    }

    assertThat(found(SESSIONS + "at least: 2\nfor every: 3\nof: observation held", story, asOf))
        .containsExactlyElementsOf(expected);
  }

  private static Status status(
      List<LocalDate> sessions, int wanted, LocalDate due, LocalDate asOf) {
    if (sessions.size() < wanted || sessions.get(wanted - 1).isAfter(asOf)) {
      return asOf.isAfter(due) ? Status.OVERDUE : Status.OPEN;
    }
    return sessions.get(wanted - 1).isAfter(due) ? Status.MET_LATE : Status.MET;
  }
}
