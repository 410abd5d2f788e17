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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.amount.RollingWindow;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.model.time.Term;

/** Two hours in any stretch, pro rata, against a walk from day to day. */
class ShareOfStretchTest {
  private static final Set<Status> DECIDED = EnumSet.of(Status.MET, Status.MET_LATE, Status.MISSED);

  /** A worker whose stretches are looked at on a day, day by day and minute by minute. */
  record Worked(
      NavigableMap<LocalDate, Optional<Integer>> shares,
      NavigableMap<LocalDate, Integer> minutes,
      Term length,
      LocalDate asOf) {

    Story story() {
      return Shares.story(shares, minutes);
    }

    private LocalDate ends(LocalDate day) {
      return length.lastDay(day, Standing.HULL.getCalendar());
    }

    /** No length is longer than 31 days. */
    private LocalDate firstDay(LocalDate last) {
      LocalDate begun = MON_20_JANUARY.plusDays(1);
      LocalDate day = last.minusDays(31).isBefore(begun) ? begun : last.minusDays(31);
      while (!ends(day).isAfter(last)) {
        day = day.plusDays(1);
      }
      return day;
    }

    private Optional<Integer> share(LocalDate last) {
      LocalDate day = firstDay(last);
      day = day.isAfter(asOf) ? asOf : day;
      Optional<Integer> found = on(day);
      while (found.isEmpty() && day.isBefore(asOf)) {
        day = day.plusDays(1);
        found = on(day);
      }
      return found;
    }

    private Optional<Integer> on(LocalDate day) {
      return Optional.ofNullable(shares.floorEntry(day)).flatMap(Map.Entry::getValue);
    }

    /** After all events and shares that are known nothing changes any more. */
    private LocalDate farOff() {
      return asOf.plusDays(70);
    }

    /** Whether the stretch that ends with a day is full, given what happened up to another. */
    boolean isFull(LocalDate last, LocalDate seen) {
      LocalDate until = last.isBefore(seen) ? last : seen;
      LocalDate first = firstDay(last);
      long held =
          first.isAfter(until)
              ? 0
              : minutes.subMap(first, true, until, true).values().stream()
                  .mapToLong(one -> one)
                  .sum();
      return share(last).filter(share -> held * 100 >= 120L * share).isPresent();
    }

    /** The first day, from one on, with which a stretch ends that is short; far off if none. */
    LocalDate firstShort(LocalDate from, LocalDate seen) {
      LocalDate last = from;
      while (last.isBefore(farOff()) && isFull(last, seen)) {
        last = last.plusDays(1);
      }
      return last;
    }

    List<String> expected() {
      var found = new ArrayList<String>();
      LocalDate firstDue = ends(MON_20_JANUARY);
      LocalDate since = MON_20_JANUARY;
      LocalDate due = firstShort(firstDue, MON_20_JANUARY.minusDays(1));
      for (LocalDate day = MON_20_JANUARY;
          !day.isAfter(asOf) && !isUnknown(due);
          day = day.plusDays(1)) {
        if (day.isAfter(due) && isFull(day, day.minusDays(1))) {
          found.add(due + " MISSED Optional.empty");
          since = day;
          due = firstShort(day, day.minusDays(1));
        }
        LocalDate next = firstShort(day.isBefore(firstDue) ? firstDue : day, day);
        if (!isUnknown(due) && minutes.containsKey(day) && next.isAfter(due) && next.isAfter(day)) {
          if (!day.equals(since)) {
            found.add(due + (day.isAfter(due) ? " MET_LATE " : " MET ") + Optional.of(day));
          }
          since = day;
          due = next;
        }
      }
      Status status = asOf.isAfter(due) ? Status.OVERDUE : Status.OPEN;
      if (due.isBefore(farOff())) {
        found.add(due + " " + (isUnknown(due) ? Status.UNKNOWN : status) + " Optional.empty");
      }
      return found;
    }

    private boolean isUnknown(LocalDate due) {
      return due.isBefore(farOff()) && share(due).isEmpty();
    }
  }

  @Provide
  Arbitrary<Worked> workers() {
    var offsets = Arbitraries.integers().between(0, 150);
    return Combinators.combine(
            Arbitraries.maps(offsets, Arbitraries.of(0, 30, 33, 60, 100, 110).optional(0.9))
                .ofMaxSize(5),
            Arbitraries.maps(offsets, Arbitraries.of(20, 54, 60, 90, 120)).ofMaxSize(15),
            Arbitraries.of(Term.ofCalendarDays(10), Term.ofWeeks(4), Term.ofMonths(1)),
            Arbitraries.integers().between(0, 190).map(MON_20_JANUARY::plusDays),
            Arbitraries.of(true, true, true, false))
        .as(
            (shares, minutes, length, asOf, noted) -> {
              var byDay = byDay(shares);
              if (noted) {
                byDay.put(MON_20_JANUARY, Optional.of(60));
              }
              return new Worked(byDay, byDay(minutes), length, asOf);
            });
  }

  private static List<Finding> found(boolean atMost, Worked worked) {
    return assess(twoHours(atMost, worked.length()), worked.story(), worked.asOf());
  }

  private static Recurrence twoHours(boolean atMost, Term length) {
    var quota =
        Quota.builder()
            .atMost(atMost)
            .amount(Amount.ofHours(2))
            .window(RollingWindow.of(length))
            .proRata(FTE)
            .build();
    return Recurrence.builder().addExpected(Quotas.INDIVIDUAL).quota(quota).build();
  }

  @Property(tries = 300)
  @Label("each stretch is asked by the share of its first day")
  void stretch_isAskedByTheShareOfItsFirstDay(@ForAll("workers") Worked worked) {
    assertThat(found(false, worked))
        .map(
            one ->
                one.getObligation().getDue().orElseThrow()
                    + " "
                    + one.getStatus()
                    + " "
                    + one.getMetOn())
        .containsExactlyInAnyOrderElementsOf(worked.expected());
  }

  @Property(tries = 200)
  @Label("something is overdue while neither the stretch of yesterday nor that of today is full")
  void stretchThatIsShort_isOverdue(@ForAll("workers") Worked worked) {
    LocalDate today = worked.asOf();
    LocalDate firstShort = today;
    for (LocalDate day = today.minusDays(1);
        !day.isBefore(worked.ends(MON_20_JANUARY)) && !worked.isFull(day, day);
        day = day.minusDays(1)) {
      firstShort = day;
    }
    boolean late =
        firstShort.isBefore(today)
            && worked.share(firstShort).isPresent()
            && !worked.isFull(today, today);

    assertThat(found(false, worked))
        .extracting(Finding::getStatus)
        .filteredOn(Status.OVERDUE::equals)
        .hasSize(late ? 1 : 0);
  }

  @Property(tries = 200)
  @Label("a limit is taken by the share of the first day of the stretch that an event ends")
  void limit_isTakenByTheShareOfTheFirstDay(@ForAll("workers") Worked worked) {
    var expected = new ArrayList<String>();
    worked
        .minutes()
        .headMap(worked.asOf(), true)
        .keySet()
        .forEach(day -> expected.add(day + " " + ofLimit(worked, day)));

    assertThat(found(true, worked))
        .map(one -> one.getObligation().getDue().orElseThrow() + " " + one.getStatus())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Status ofLimit(Worked worked, LocalDate last) {
    LocalDate first = MON_20_JANUARY;
    while (!worked.ends(first).isAfter(last)) {
      first = first.plusDays(1);
    }
    LocalDate day = first;
    while (worked.on(day).isEmpty() && day.isBefore(last)) {
      day = day.plusDays(1);
    }
    long held =
        worked.minutes().subMap(first, true, last, true).values().stream()
            .mapToLong(one -> one)
            .sum();
    return worked
        .on(day)
        .map(share -> held * 100 > 120L * share ? Status.MISSED : Status.MET)
        .orElse(Status.UNKNOWN);
  }

  @Property(tries = 200)
  @Label("what was met or missed stays so, whatever share comes later")
  void laterShare_changesNothingThatWasDecided(@ForAll("workers") Worked worked) {
    var later =
        new Worked(worked.shares(), worked.minutes(), worked.length(), worked.asOf().plusDays(40));
    var then = found(false, later).stream().map(ShareOfStretchTest::decided).toList();

    assertThat(found(false, worked))
        .filteredOn(one -> DECIDED.contains(one.getStatus()))
        .map(ShareOfStretchTest::decided)
        .isSubsetOf(then);
  }

  private static String decided(Finding one) {
    return one.getObligation().getId()
        + " "
        + one.getObligation().getDue()
        + " "
        + one.getStatus()
        + " "
        + one.getMetOn();
  }

  @Property(tries = 200)
  @Label("every duty has an id of its own, and who has 100 percent owes what everybody owes")
  void fullShare_changesNothing(@ForAll("workers") Worked worked, @ForAll boolean atMost) {
    assertThat(found(atMost, worked))
        .map(one -> one.getObligation().getId())
        .doesNotHaveDuplicates();
    var full =
        new Worked(
            byDay(Map.of(0, Optional.of(100))), worked.minutes(), worked.length(), worked.asOf());
    var asked = twoHours(atMost, worked.length());

    assertThat(duties(asked, full.story(), full.asOf()))
        .isEqualTo(duties(inFull(asked), full.story(), full.asOf()));
  }

  @Test
  void halfTime_owesHalf() {
    var story = Story.ofWorkerEmployed(MON_20_JANUARY).add(note(Optional.of("50")), MON_20_JANUARY);
    story.session(LocalDate.of(2025, 2, 10), SessionType.INDIVIDUAL, 60);
    LocalDate march = LocalDate.of(2025, 3, 1);

    assertThat(assess(twoHours(false, Term.ofMonths(1)), story, march))
        .extracting(Finding::getStatus)
        .containsExactly(Status.MET, Status.OPEN);
    assertThat(assess(twoHours(false, Term.ofMonths(1)), story, march))
        .last()
        .satisfies(
            found -> {
              assertThat(found.getObligation().getDue()).contains(LocalDate.of(2025, 3, 10));
              assertThat(told(found, StepCode.PRO_RATA)).endsWith("120 minutes", "60 minutes");
              assertThat(told(found, StepCode.SUM)).containsExactly("0 minutes", "60 minutes");
            });
  }

  @Test
  void shareThatFalls_missesWhatWasOverdueAndAsksAnew() {
    var story =
        Story.ofWorkerEmployed(MON_20_JANUARY)
            .add(note(Optional.of("100")), MON_20_JANUARY)
            .add(note(Optional.of("50")), LocalDate.of(2025, 2, 3));
    story.session(LocalDate.of(2025, 2, 10), SessionType.INDIVIDUAL, 60);
    var found = assess(twoHours(false, Term.ofWeeks(4)), story, LocalDate.of(2025, 3, 5));

    assertThat(found).extracting(Finding::getStatus).containsExactly(Status.MISSED, Status.OPEN);
    assertThat(found)
        .map(one -> one.getObligation().getDue().orElseThrow())
        .containsExactly(LocalDate.of(2025, 2, 17), LocalDate.of(2025, 3, 10));
    assertThat(found.get(1).getObligation().getTrigger()).hasToString("Optional[f-2]");
    assertThat(found.get(1).getObligation().getOpens()).contains(LocalDate.of(2025, 3, 3));
  }

  @Test
  void shareThatIsNotNoted_isNamed() {
    var story = Story.ofWorkerEmployed(MON_20_JANUARY);
    story.session(MON_20_JANUARY, SessionType.INDIVIDUAL, 90);
    LocalDate march = LocalDate.of(2025, 3, 3);

    for (boolean atMost : List.of(true, false)) {
      assertThat(assess(twoHours(atMost, Term.ofMonths(1)), story, march))
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.getStatus()).isEqualTo(Status.UNKNOWN);
                assertThat(told(found, StepCode.MISSING)).containsExactly("fte");
                assertThat(told(found, StepCode.SUM)).isEmpty();
              });
    }
  }
}
