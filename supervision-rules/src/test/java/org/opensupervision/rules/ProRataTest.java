package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.Shares.FTE;
import static org.opensupervision.rules.Shares.MON_20_JANUARY;
import static org.opensupervision.rules.Shares.assess;
import static org.opensupervision.rules.Shares.byDay;
import static org.opensupervision.rules.Shares.duties;
import static org.opensupervision.rules.Shares.inFull;
import static org.opensupervision.rules.Shares.note;
import static org.opensupervision.rules.Shares.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.model.time.Term;

/** What is asked pro rata, against counts from day to day. */
class ProRataTest {

  /** What happened: shares that are noted or taken away, and the minutes of sessions. */
  record Worked(
      NavigableMap<LocalDate, Optional<Integer>> shares, NavigableMap<LocalDate, Integer> minutes) {

    Story story() {
      return Shares.story(shares, minutes);
    }

    Optional<Integer> share(LocalDate day) {
      return Optional.ofNullable(shares.floorEntry(day)).flatMap(Map.Entry::getValue);
    }

    Optional<Integer> share(LocalDate day, LocalDate until) {
      Optional<Integer> found = share(day);
      for (LocalDate next = day; found.isEmpty() && !next.isAfter(until); ) {
        found = share(next);
        next = next.plusDays(1);
      }
      return found;
    }

    long minutes(LocalDate from, LocalDate to) {
      return minutes.subMap(from, true, to, true).values().stream().mapToLong(one -> one).sum();
    }
  }

  @Provide
  Arbitrary<Worked> workers() {
    var offsets = Arbitraries.integers().between(0, 150);
    return Combinators.combine(
            Arbitraries.maps(offsets, Arbitraries.of(0, 30, 33, 60, 100, 110).optional(0.8))
                .ofMaxSize(5),
            Arbitraries.maps(offsets, Arbitraries.of(20, 54, 60, 90, 120)).ofMaxSize(12))
        .as((shares, minutes) -> new Worked(byDay(shares), byDay(minutes)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 190).map(MON_20_JANUARY::plusDays);
  }

  private static Quality length(Operator operator, int minutes) {
    return Quality.builder()
        .event(Quotas.INDIVIDUAL)
        .property(Comparison.of("minutes", operator, Integer.toString(minutes)))
        .proRata(FTE)
        .build();
  }

  private static Recurrence hours(boolean atMost, Optional<Term> average) {
    var quota =
        Quota.builder()
            .atMost(atMost)
            .amount(Amount.ofHours(2))
            .window(CalendarPeriod.of(PeriodUnit.MONTH))
            .averagedOver(average)
            .proRata(FTE)
            .build();
    return Recurrence.builder().addExpected(Quotas.INDIVIDUAL).quota(quota).build();
  }

  @Property(tries = 300)
  @Label("a length is judged by the share of the day")
  void length_isJudgedByTheShareOfTheDay(
      @ForAll("workers") Worked worked, @ForAll("days") LocalDate asOf, @ForAll boolean atLeast) {
    var expected = new ArrayList<String>();
    worked
        .minutes()
        .headMap(asOf, true)
        .forEach(
            (day, minutes) -> expected.add(day + " " + ofLength(worked, day, minutes, atLeast)));

    assertThat(
            assess(
                length(atLeast ? Operator.AT_LEAST : Operator.AT_MOST, 90), worked.story(), asOf))
        .map(one -> one.getObligation().getDue().orElseThrow() + " " + one.getStatus())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Status ofLength(Worked worked, LocalDate day, int minutes, boolean atLeast) {
    var share = worked.share(day);
    if (share.isEmpty()) {
      return Status.UNKNOWN;
    }
    double wanted = 90 * share.get() / 100.0;
    boolean met = atLeast ? minutes >= wanted : minutes <= wanted;
    return met ? Status.MET : Status.MISSED;
  }

  @Property(tries = 400)
  @Label("an amount is judged by the share at the beginning of its period")
  void amount_isJudgedByTheShareAtTheBeginning(
      @ForAll("workers") Worked worked, @ForAll("days") LocalDate asOf) {
    var expected = new ArrayList<String>();
    LocalDate first = LocalDate.of(2025, 2, 1);
    while (!first.isAfter(asOf)) {
      LocalDate last = first.plusMonths(1).minusDays(1);
      ofMonth(worked, first, last, asOf).ifPresent(found -> expected.add(last + " " + found));
      first = first.plusMonths(1);
    }

    assertThat(assess(hours(false, Optional.empty()), worked.story(), asOf))
        .map(
            one ->
                one.getObligation().getDue().orElseThrow()
                    + " "
                    + one.getStatus()
                    + " "
                    + one.getMetOn())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Optional<String> ofMonth(
      Worked worked, LocalDate first, LocalDate last, LocalDate asOf) {
    LocalDate known = last.isBefore(asOf) ? last : asOf;
    var share = worked.share(first, known);
    if (share.isEmpty()) {
      return Optional.of(Status.UNKNOWN + " " + Optional.empty());
    }
    if (share.get() == 0) {
      return Optional.empty();
    }
    for (LocalDate day = first; !day.isAfter(known); day = day.plusDays(1)) {
      if (worked.minutes(first, day) >= 1.2 * share.get()) {
        return Optional.of(Status.MET + " " + Optional.of(day));
      }
    }
    Status status = asOf.isAfter(last) ? Status.MISSED : Status.OPEN;
    return Optional.of(status + " " + Optional.empty());
  }

  @Property(tries = 300)
  @Label("a limit is taken by the share at the beginning of its part of the period")
  void limit_isTakenByTheShareAtTheBeginning(
      @ForAll("workers") Worked worked, @ForAll("days") LocalDate asOf) {
    var expected = new ArrayList<String>();
    LocalDate first = MON_20_JANUARY;
    while (!first.isAfter(asOf)) {
      LocalDate last = first.withDayOfMonth(1).plusMonths(1).minusDays(1);
      LocalDate known = last.isBefore(asOf) ? last : asOf;
      long found = worked.minutes(first, known);
      Status kept = asOf.isAfter(last) ? Status.MET : Status.OPEN;
      expected.add(
          last
              + " "
              + worked
                  .share(first, known)
                  .map(share -> found > 1.2 * share ? Status.MISSED : kept)
                  .orElse(Status.UNKNOWN));
      first = last.plusDays(1);
    }

    assertThat(assess(hours(true, Optional.empty()), worked.story(), asOf))
        .map(one -> one.getObligation().getDue().orElseThrow() + " " + one.getStatus())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 300)
  @Label("what was met or missed stays so, whatever share comes later")
  void laterShare_changesNothingThatWasDecided(
      @ForAll("workers") Worked worked, @ForAll("days") LocalDate asOf, @ForAll boolean average) {
    var over = Optional.of(Term.ofMonths(3)).filter(months -> average);
    var later = assess(hours(false, over), worked.story(), asOf.plusDays(40));
    for (Finding one : assess(hours(false, over), worked.story(), asOf)) {
      if (one.getStatus() == Status.MET || one.getStatus() == Status.MISSED) {
        assertThat(later)
            .anySatisfy(
                still -> {
                  assertThat(still.getObligation().getId()).isEqualTo(one.getObligation().getId());
                  assertThat(still.getStatus()).isEqualTo(one.getStatus());
                  assertThat(still.getMetOn()).isEqualTo(one.getMetOn());
                });
      }
    }
  }

  @Property(tries = 200)
  @Label("a person of 100 percent owes what everybody owes")
  void fullShare_changesNothing(@ForAll("workers") Worked worked, @ForAll("days") LocalDate asOf) {
    var full = new Worked(byDay(Map.of(0, Optional.of(100))), worked.minutes());
    var asked = hours(false, Optional.of(Term.ofMonths(2)));

    assertThat(duties(asked, full.story(), asOf))
        .isEqualTo(duties(inFull(asked), full.story(), asOf));
  }

  @Test
  void shareOfALength_isToldWithWhatItComesTo() {
    var story = Story.ofWorkerEmployed(MON_20_JANUARY).add(note(Optional.of("33")), MON_20_JANUARY);
    story.session(MON_20_JANUARY, SessionType.INDIVIDUAL, 29);

    assertThat(assess(length(Operator.AT_LEAST, 90), story, MON_20_JANUARY))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.getStatus()).isEqualTo(Status.MISSED);
              assertThat(told(found, StepCode.PRO_RATA))
                  .containsExactly(
                      FTE,
                      "33",
                      "2025-01-20",
                      "f-1",
                      "minutes at least 90",
                      "minutes at least 29.7");
              assertThat(told(found, StepCode.PROPERTY))
                  .containsExactly("minutes at least 29.7", "minutes 29");
            });
  }

  @Test
  void shareThatIsNotNoted_isNamed() {
    var story = Story.ofWorkerEmployed(MON_20_JANUARY);
    story.session(MON_20_JANUARY, SessionType.INDIVIDUAL, 90);
    LocalDate march = LocalDate.of(2025, 3, 3);

    assertThat(assess(length(Operator.AT_LEAST, 90), story, march))
        .singleElement()
        .satisfies(found -> assertThat(told(found, StepCode.MISSING)).containsExactly(FTE));
    assertThat(assess(hours(false, Optional.empty()), story, march))
        .hasSize(2)
        .allSatisfy(
            found -> {
              assertThat(found.getStatus()).isEqualTo(Status.UNKNOWN);
              assertThat(told(found, StepCode.MISSING)).containsExactly(FTE);
              assertThat(told(found, StepCode.SUM)).isEmpty();
            });
  }

  @Test
  void shareThatIsNotedAfterTheDay_isNotToldBefore() {
    var story =
        Story.ofWorkerEmployed(MON_20_JANUARY)
            .add(note(Optional.of("50")), LocalDate.of(2025, 2, 20));

    assertThat(assess(hours(false, Optional.empty()), story, LocalDate.of(2025, 2, 10)))
        .singleElement()
        .satisfies(found -> assertThat(told(found, StepCode.PRO_RATA)).isEmpty());
  }

  @Test
  void averageOfSharesThatChange_isAskedInAll() {
    var story =
        Story.ofWorkerEmployed(MON_20_JANUARY)
            .add(note(Optional.of("100")), MON_20_JANUARY)
            .add(note(Optional.of("50")), LocalDate.of(2025, 3, 1));
    story.session(LocalDate.of(2025, 2, 3), SessionType.INDIVIDUAL, 180);
    var march =
        assess(hours(false, Optional.of(Term.ofMonths(2))), story, LocalDate.of(2025, 3, 5));

    assertThat(march)
        .last()
        .satisfies(
            found -> {
              assertThat(found.getStatus()).isEqualTo(Status.MET);
              assertThat(told(found, StepCode.AVERAGED)).endsWith("180 minutes", "180 minutes");
            });
  }
}
