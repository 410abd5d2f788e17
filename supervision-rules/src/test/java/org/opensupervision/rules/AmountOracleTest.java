package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.amount.RollingWindow;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.amount.WorkUnit;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.Quotas.Duty;
import org.opensupervision.rules.Quotas.Time;

/** Amounts in windows against oracles that walk from day to day. */
class AmountOracleTest {

  @Provide
  Arbitrary<Quotas> least() {
    return quotas(false, Arbitraries.just(Optional.empty()));
  }

  @Provide
  Arbitrary<Quotas> most() {
    return quotas(true, Arbitraries.just(Optional.empty()));
  }

  @Provide
  Arbitrary<Quotas> averaged() {
    return quotas(false, Arbitraries.of(2, 3, 12).map(Term::ofMonths).map(Optional::of));
  }

  private static Arbitrary<Quotas> quotas(boolean atMost, Arbitrary<Optional<Term>> average) {
    return Combinators.combine(
            Quotas.amounts(), Quotas.worths(), Arbitraries.of(Asked.Whom.class), average)
        .as((amount, worth, whom, over) -> new Quotas(amount, atMost, worth, whom, over));
  }

  @Provide
  Arbitrary<CalendarPeriod> periods() {
    return Combinators.combine(Arbitraries.of(PeriodUnit.class), Arbitraries.of(Month.class))
        .as(CalendarPeriod::of);
  }

  @Provide
  Arbitrary<Term> lengths() {
    return Arbitraries.of(
        Term.ofCalendarDays(1), Term.ofWeeks(3), Term.ofMonths(1), Term.ofMonths(3));
  }

  @Provide
  Arbitrary<Amount> sizes() {
    return Arbitraries.of(
        Amount.ofEvents(1), Amount.ofEvents(3), Amount.ofMinutes(25), Amount.ofMinutes(100));
  }

  @Provide
  Arbitrary<Happenings> workers() {
    return Happenings.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Happenings.days();
  }

  private static List<Duty> found(
      Quotas asked, Window window, Optional<EventPattern> work, Happenings worker, LocalDate on) {
    return Quotas.found(asked.under(window, work), worker, on);
  }

  @Property(tries = 400)
  @Label("every whole period is one duty, met when the amount is reached in it")
  void leastPerPeriod_hasTheDutiesOfTheOracle(
      @ForAll("least") Quotas asked,
      @ForAll("periods") CalendarPeriod period,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    assertThat(found(asked, period, Optional.empty(), worker, asOf))
        .containsExactlyInAnyOrderElementsOf(leastPerPeriod(asked, period, worker, asOf));
  }

  @Property(tries = 300)
  @Label("on average, the months before make up for a month")
  void leastOnAverage_hasTheDutiesOfTheOracle(
      @ForAll("averaged") Quotas asked,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    var month = CalendarPeriod.of(PeriodUnit.MONTH);

    assertThat(found(asked, month, Optional.empty(), worker, asOf))
        .containsExactlyInAnyOrderElementsOf(leastPerPeriod(asked, month, worker, asOf));
  }

  private static List<Duty> leastPerPeriod(
      Quotas asked, CalendarPeriod period, Happenings worker, LocalDate asOf) {
    var duties = new ArrayList<Duty>();
    for (Time time : asked.times(worker, asOf)) {
      var firstDays = new ArrayList<LocalDate>();
      for (LocalDate first : time.days()) {
        if (isFirst(first, period)) {
          firstDays.add(first);
          int back = asked.average().map(Term::getAmount).orElse(1);
          var together = firstDays.subList(Math.max(0, firstDays.size() - back), firstDays.size());
          new PeriodOracle(asked, worker, time, asOf)
              .least(together, lastOf(first, period))
              .ifPresent(duties::add);
        }
      }
    }
    return duties;
  }

  @Property(tries = 300)
  @Label("a limit is exceeded on a day, or met when its part of the period is over")
  void mostPerPeriod_hasTheDutiesOfTheOracle(
      @ForAll("most") Quotas asked,
      @ForAll("periods") CalendarPeriod period,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    var duties = new ArrayList<Duty>();
    for (Time time : asked.times(worker, asOf)) {
      for (LocalDate first : time.days()) {
        boolean begins = first.equals(time.first()) || isFirst(first, period);
        if (begins && isInPeriod(first, period)) {
          duties.add(
              new PeriodOracle(asked, worker, time, asOf).most(first, lastOf(first, period)));
        }
      }
    }

    assertThat(found(asked, period, Optional.empty(), worker, asOf))
        .containsExactlyInAnyOrderElementsOf(duties);
  }

  private static boolean isInPeriod(LocalDate day, CalendarPeriod period) {
    return period.getUnit() != PeriodUnit.TERM
        || Quotas.TERMS.stream()
            .anyMatch(term -> !day.isBefore(term.getFirstDay()) && !day.isAfter(term.getLastDay()));
  }

  private static boolean isFirst(LocalDate day, CalendarPeriod period) {
    int months = ((day.getMonthValue() - period.getFrom().getValue()) % 12 + 12) % 12;
    boolean first = day.getDayOfMonth() == 1;
    return switch (period.getUnit()) {
      case WEEK -> day.getDayOfWeek() == DayOfWeek.MONDAY;
      case MONTH -> first;
      case QUARTER -> first && months % 3 == 0;
      case HALF_YEAR -> first && months % 6 == 0;
      case YEAR -> first && months == 0;
      case TERM -> Quotas.TERMS.stream().anyMatch(term -> term.getFirstDay().equals(day));
    };
  }

  private static LocalDate lastOf(LocalDate day, CalendarPeriod period) {
    LocalDate last = day;
    while (period.getUnit() == PeriodUnit.TERM
        ? isInPeriod(last.plusDays(1), period) && !isFirst(last.plusDays(1), period)
        : !isFirst(last.plusDays(1), period)) {
      last = last.plusDays(1);
    }
    return last;
  }

  @Property(tries = 300)
  @Label("what any stretch must hold is due on the last day before a breach")
  void leastInAnyStretch_hasTheDutiesOfTheOracle(
      @ForAll("least") Quotas asked,
      @ForAll("lengths") Term length,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    var duties = new ArrayList<Duty>();
    for (Time time : asked.times(worker, asOf)) {
      duties.addAll(leastInAny(asked, length, worker, time, asOf));
    }

    assertThat(found(asked, RollingWindow.of(length), Optional.empty(), worker, asOf))
        .containsExactlyInAnyOrderElementsOf(duties);
  }

  private static List<Duty> leastInAny(
      Quotas asked, Term length, Happenings worker, Time time, LocalDate asOf) {
    var duties = new ArrayList<Duty>();
    LocalDate from = time.first();
    LocalDate due = breach(asked, length, worker, time, from);
    for (LocalDate day : time.days()) {
      LocalDate next = breach(asked, length, worker, time, day);
      if (next.isAfter(due) && next.isAfter(day)) {
        Status status = day.isAfter(due) ? Status.MET_LATE : Status.MET;
        duties.add(Duty.of(from.plusDays(1), due, status, Optional.of(day), Optional.empty()));
        from = day;
        due = next;
      }
    }
    if (!time.isOver()) {
      Status status = asOf.isAfter(due) ? Status.OVERDUE : Status.OPEN;
      duties.add(Duty.of(from.plusDays(1), due, status, Optional.empty(), Optional.empty()));
    } else if (due.isBefore(time.last())) {
      duties.add(
          Duty.of(
              from.plusDays(1), due, Status.MISSED, Optional.empty(), Optional.of(time.last())));
    }
    return duties;
  }

  /** The first day from {@code known} on whose stretch is short if nothing more happens. */
  private static LocalDate breach(
      Quotas asked, Term length, Happenings worker, Time time, LocalDate known) {
    LocalDate day = after(time.first(), length);
    day = day.isBefore(known) ? known : day;
    while (true) {
      LocalDate end = day;
      var counting =
          time.between(time.first(), known).stream()
              .filter(each -> !each.isAfter(end) && after(each, length).isAfter(end))
              .toList();
      if (asked.sum(worker, counting, 1) < asked.wanted(1)) {
        return day;
      }
      day = day.plusDays(1);
    }
  }

  @Property(tries = 300)
  @Label("a stretch that holds too much is the fault of the event that ends it")
  void mostInAnyStretch_hasTheDutiesOfTheOracle(
      @ForAll("most") Quotas asked,
      @ForAll("lengths") Term length,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    var counted = new TreeSet<LocalDate>();
    var broken = new TreeSet<LocalDate>();
    for (Time time : asked.times(worker, asOf)) {
      for (LocalDate day : time.days()) {
        var counting =
            time.between(time.first(), day).stream()
                .filter(each -> after(each, length).isAfter(day))
                .toList();
        if (asked.sum(worker, List.of(day), 100) > 0) {
          counted.add(day);
        }
        if (counted.contains(day) && asked.sum(worker, counting, 1) > asked.wanted(1)) {
          broken.add(day);
        }
      }
    }
    var found = found(asked, RollingWindow.of(length), Optional.empty(), worker, asOf);

    assertThat(days(found, Set.of(Status.MISSED))).isEqualTo(broken);
    assertThat(days(found, Set.of(Status.MISSED, Status.MET))).isEqualTo(counted);
  }

  private static Set<LocalDate> days(List<Duty> duties, Set<Status> statuses) {
    return duties.stream()
        .filter(duty -> statuses.contains(duty.status()))
        .map(duty -> duty.due().orElseThrow())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Property(tries = 300)
  @Label("every unit of work is a duty, met when all units up to it are")
  void leastForWork_hasTheDutiesOfTheOracle(
      @ForAll("least") Quotas asked,
      @ForAll("sizes") Amount size,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    var duties = new ArrayList<Duty>();
    for (Time time : asked.times(worker, asOf)) {
      long done = 0;
      int unit = 0;
      for (LocalDate day : time.days()) {
        done += worker.groups().contains(day) ? (size.isOfMinutes() ? 60 : 1) : 0;
        while (done >= (unit + 1L) * size.getNumber()) {
          unit++;
          forUnit(asked, worker, time, unit, day, asOf).ifPresent(duties::add);
        }
      }
    }

    assertThat(found(asked, WorkUnit.of(size), Optional.of(Quotas.GROUP), worker, asOf))
        .containsExactlyInAnyOrderElementsOf(duties);
  }

  private static Optional<Duty> forUnit(
      Quotas asked, Happenings worker, Time time, int unit, LocalDate due, LocalDate asOf) {
    Optional<LocalDate> reached =
        time.days().stream()
            .filter(
                day ->
                    asked.sum(worker, time.between(time.first(), day), unit) >= asked.wanted(unit))
            .findFirst();
    if (reached.isPresent()) {
      boolean late = reached.get().isAfter(due);
      Optional<LocalDate> on = late ? reached : Optional.of(due);
      return Optional.of(
          Duty.of(due, due, late ? Status.MET_LATE : Status.MET, on, Optional.empty()));
    }
    if (!time.isOver()) {
      Status status = asOf.isAfter(due) ? Status.OVERDUE : Status.OPEN;
      return Optional.of(Duty.of(due, due, status, Optional.empty(), Optional.empty()));
    }
    return due.isBefore(time.last())
        ? Optional.of(Duty.of(due, due, Status.MISSED, Optional.empty(), Optional.of(time.last())))
        : Optional.empty();
  }

  private static LocalDate after(LocalDate day, Term length) {
    return switch (length.getUnit()) {
      case CALENDAR_DAYS -> day.plusDays(length.getAmount());
      case WEEKS -> day.plus(length.getAmount(), ChronoUnit.WEEKS);
      default -> day.plusMonths(length.getAmount());
    };
  }
}
