package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;

/** Coverage over months and over events against oracles that walk from day to day. */
class CoverageOracleTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 20);
  private static final int LENGTH = 250;
  private static final List<String> MEMBERS = List.of("a", "b", "c");

  /** Sessions by day with what they covered, and the last day of the employment. */
  private record Told(TreeMap<LocalDate, Set<String>> sessions, Optional<LocalDate> left) {
    Story story() {
      var story = Story.ofWorkerEmployed(FIRST_DAY);
      sessions.forEach((day, covered) -> story.sessionOn(day, covered.toArray(String[]::new)));
      left.ifPresent(story::left);
      return story;
    }

    boolean isEmployed(LocalDate day) {
      return left.filter(day::isAfter).isEmpty();
    }
  }

  private record Duty(
      Optional<String> member,
      LocalDate opens,
      LocalDate due,
      Status status,
      Optional<LocalDate> metOn,
      Optional<LocalDate> closes) {}

  @Provide
  Arbitrary<Told> stories() {
    var offsets = Arbitraries.integers().between(1, LENGTH);
    var covered = Arbitraries.of("a", "b", "c", "d").set().ofMaxSize(3);
    var sessions = Arbitraries.maps(offsets, covered).ofMaxSize(10);
    return Combinators.combine(sessions, offsets.optional(0.3)).as(CoverageOracleTest::told);
  }

  private static Told told(Map<Integer, Set<String>> sessions, Optional<Integer> left) {
    var byDay = new TreeMap<LocalDate, Set<String>>();
    sessions.forEach((offset, covered) -> byDay.put(FIRST_DAY.plusDays(offset), covered));
    return new Told(byDay, left.map(FIRST_DAY::plusDays));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, LENGTH + 60).map(FIRST_DAY::plusDays);
  }

  @Provide
  Arbitrary<Term> windows() {
    return Arbitraries.of(Term.ofMonths(1), Term.ofMonths(3), Term.ofWeeks(5), Term.ofYears(1));
  }

  @Property
  @Label("over a length of time every member has the gaps of a walk from day to day")
  void overMonths_hasTheDutiesOfTheOracle(
      @ForAll("stories") Told told,
      @ForAll("windows") Term window,
      @ForAll("days") LocalDate asOf) {
    var asked = asked().window(window).build();
    var expected = new ArrayList<Duty>();
    MEMBERS.forEach(member -> walk(told, member, window, asOf, expected));

    assertThat(found(asked, told, asOf)).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void walk(Told told, String member, Term window, LocalDate asOf, List<Duty> out) {
    LocalDate anchor = FIRST_DAY;
    boolean broken = false;
    LocalDate due = FIRST_DAY;
    for (LocalDate day = FIRST_DAY; !day.isAfter(asOf); day = day.plusDays(1)) {
      if (!told.isEmployed(day)) {
        if (broken) {
          out.add(duty(member, anchor, due, Status.MISSED, null, told.left().orElseThrow()));
        }
        return;
      }
      broken = day.isAfter(after(anchor, window));
      due = broken ? due : day;
      if (day.isAfter(FIRST_DAY) && told.sessions().getOrDefault(day, Set.of()).contains(member)) {
        LocalDate last = after(anchor, window);
        out.add(duty(member, anchor, last, broken ? Status.MET_LATE : Status.MET, day, null));
        anchor = day;
        broken = false;
        due = day;
      }
    }
    LocalDate last = after(anchor, window);
    out.add(duty(member, anchor, last, broken ? Status.OVERDUE : Status.OPEN, null, null));
  }

  private static Duty duty(
      String member,
      LocalDate anchor,
      LocalDate due,
      Status status,
      @Nullable LocalDate metOn,
      @Nullable LocalDate closes) {
    return new Duty(
        Optional.of(member),
        anchor.plusDays(1),
        due,
        status,
        Optional.ofNullable(metOn),
        Optional.ofNullable(closes));
  }

  /** The last day that is not more than a window after a day. */
  private static LocalDate after(LocalDate day, Term window) {
    return window.getUnit() == TermUnit.WEEKS
        ? day.plusDays(7L * window.getAmount())
        : day.plusMonths(window.getAmount() * (window.getUnit() == TermUnit.YEARS ? 12L : 1L));
  }

  @Property
  @Label("over events every one from the Nth on is judged with those before it")
  void overEvents_hasTheDutiesOfTheOracle(
      @ForAll("stories") Told told, @ForAll("days") LocalDate asOf) {
    var expected = new ArrayList<Duty>();
    var days =
        told.sessions().headMap(asOf.plusDays(1)).keySet().stream()
            .filter(told::isEmployed)
            .toList();
    for (int last = 2; last < days.size(); last++) {
      var covered = new HashSet<String>();
      boolean said = true;
      for (LocalDate day : days.subList(last - 2, last + 1)) {
        covered.addAll(told.sessions().getOrDefault(day, Set.of()));
        said &= !told.sessions().getOrDefault(day, Set.of()).isEmpty();
      }
      LocalDate day = days.get(last);
      boolean all = covered.containsAll(MEMBERS);
      Status status = all ? Status.MET : said ? Status.MISSED : Status.UNKNOWN;
      expected.add(
          new Duty(
              Optional.empty(),
              day,
              day,
              status,
              all ? Optional.of(day) : Optional.empty(),
              status == Status.MISSED ? Optional.of(day) : Optional.empty()));
    }

    assertThat(found(asked().events(3).build(), told, asOf))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Coverage.Builder asked() {
    var parts = Coverage.builder();
    parts.event(Asked.event("session held")).attribute("covered").members(MEMBERS);
    return parts;
  }

  private static List<Duty> found(Coverage asked, Told told, LocalDate asOf) {
    var clause = Asked.clause(0, Asked.Whom.EVERYBODY, asked, Optional.empty());
    return Asked.under(List.of(clause)).assess(told.story().facts(), asOf).getFindings().stream()
        .map(CoverageOracleTest::duty)
        .toList();
  }

  private static Duty duty(Finding finding) {
    var obligation = finding.getObligation();
    return new Duty(
        obligation.getMember(),
        obligation.getOpens().orElseThrow(),
        obligation.getDue().orElseThrow(),
        finding.getStatus(),
        finding.getMetOn(),
        obligation.getCloses());
  }
}
