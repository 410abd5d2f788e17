package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.Deciding.FIRST_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.noted.DetailNoted;

/** Amounts in any stretch, pro rata and varied by decisions, against a walk from day to day. */
class VariedShareTest {
  private static final String ASKED =
      "expect: session held\nat least: 3\nin any: 4 weeks\nmay vary: {agreed by: group manager}";

  @Provide
  Arbitrary<List<Integer>> sessions() {
    return Deciding.days(16);
  }

  @Provide
  Arbitrary<Map<Integer, Integer>> shares() {
    return Arbitraries.maps(
            Arbitraries.integers().between(1, Deciding.LENGTH), Arbitraries.of(0, 33, 50, 67, 100))
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<Deciding> decided() {
    return Deciding.to(Stream.of(1, 2, 4).map(Deciding::events).toList());
  }

  @Provide
  Arbitrary<LocalDate> asOf() {
    return Deciding.asOf();
  }

  /** What happened by a day, and what is asked of the stretches by then. */
  private record Worked(
      List<LocalDate> sessions,
      NavigableMap<LocalDate, Integer> shares,
      Deciding decided,
      LocalDate asOf) {
    private static final LocalDate FIRST_DUE = FIRST_DAY.plusWeeks(4);

    static Worked of(
        List<Integer> sessions, Map<Integer, Integer> shares, Deciding decided, LocalDate asOf) {
      var byDay = new TreeMap<LocalDate, Integer>();
      byDay.put(FIRST_DAY, 100);
      shares.forEach((day, share) -> byDay.put(FIRST_DAY.plusDays(day), share));
      var days = sessions.stream().map(FIRST_DAY::plusDays).toList();
      return new Worked(days, byDay, decided, asOf);
    }

    List<String> found(String more) {
      Story story = Story.ofWorkerEmployed(FIRST_DAY);
      shares.forEach(
          (day, share) -> story.add(DetailNoted.builder().attribute("fte").value("" + share), day));
      sessions.forEach(story::session);
      return Written.clause(ASKED + more).asOf(decided.in(story), asOf).under("clause").stream()
          .map(
              one ->
                  one.getObligation().getDue().orElseThrow()
                      + " "
                      + one.getStatus()
                      + one.getMetOn().map(day -> " " + day).orElse(""))
          .toList();
    }

    private boolean isFull(LocalDate last, LocalDate seen, int wanted) {
      LocalDate first = last.minusWeeks(4).plusDays(1);
      long held =
          sessions.stream()
              .filter(day -> !day.isBefore(first) && !day.isAfter(last) && !day.isAfter(seen))
              .count();
      LocalDate noted = first.isAfter(asOf) ? asOf : first;
      return held * 100 >= (long) wanted * shares.floorEntry(noted).getValue();
    }

    /** The last day of the first stretch that is short, by the decisions known on a day. */
    private LocalDate firstShort(LocalDate from, LocalDate seen, LocalDate known) {
      LocalDate last = from;
      while (last.isBefore(farOff())
          && isFull(last, seen, Math.min(3, decided.number(last.plusDays(1), known, 3)))) {
        last = last.plusDays(1);
      }
      return last;
    }

    private LocalDate farOff() {
      return asOf.plusDays(120);
    }

    List<String> expected() {
      var found = new ArrayList<String>();
      LocalDate start = FIRST_DUE;
      LocalDate since = FIRST_DAY;
      for (LocalDate day = FIRST_DAY; !day.isAfter(asOf); day = day.plusDays(1)) {
        LocalDate before = day.minusDays(1);
        LocalDate due = firstShort(start, before, day);
        if (day.isAfter(due) && isFull(day, before, 3)) {
          found.add(due + " MISSED");
          since = day;
          start = day;
          due = firstShort(start, before, day);
        }
        LocalDate from = day.isBefore(FIRST_DUE) ? FIRST_DUE : day;
        LocalDate next = firstShort(from, day, day);
        if (sessions.contains(day) && next.isAfter(due) && next.isAfter(day)) {
          if (!day.equals(since)) {
            found.add(due + (day.isAfter(due) ? " MET_LATE " : " MET ") + day);
          }
          since = day;
          start = from;
        }
      }
      LocalDate due = firstShort(start, asOf, asOf);
      if (due.isBefore(farOff())) {
        found.add(due + " " + (asOf.isAfter(due) ? Status.OVERDUE : Status.OPEN));
      }
      return found;
    }
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  @Label("each stretch is asked its share of the smaller amount of the clause and of the decision")
  void stretch_isAskedItsShareOfTheSmallerAmount(
      @ForAll("sessions") List<Integer> sessions,
      @ForAll("shares") Map<Integer, Integer> shares,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    var worked = Worked.of(sessions, shares, decided, asOf);

    assertThat(worked.found("\npro rata: fte"))
        .containsExactlyInAnyOrderElementsOf(worked.expected());
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  @Label("who has 100 percent owes what everybody owes, whatever is decided")
  void fullShare_changesNothing(
      @ForAll("sessions") List<Integer> sessions,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    var worked = Worked.of(sessions, Map.of(), decided, asOf);

    assertThat(worked.found("\npro rata: fte")).isEqualTo(worked.found(""));
  }
}
