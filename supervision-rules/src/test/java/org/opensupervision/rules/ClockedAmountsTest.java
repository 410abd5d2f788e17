package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.opensupervision.model.amount.RollingWindow;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.amount.WorkUnit;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.Happenings.Move;
import org.opensupervision.rules.Quotas.Duty;
import org.opensupervision.rules.Quotas.Time;

/** Amounts that are counted from an event, against day-by-day counts and against plain amounts. */
class ClockedAmountsTest {
  private static final EventPattern TRANSFER = Asked.event("role changed");
  private static final LocalDate SAT_31_JANUARY = LocalDate.of(2026, 1, 31);
  private static final Quotas TWO =
      new Quotas(
          Amount.ofEvents(2), false, Quotas.Worth.ALL, Asked.Whom.EVERYBODY, Optional.empty());

  /** A part of a time, from one event that starts the clock to the next. */
  private record Part(LocalDate base, Time time) {}

  @Provide
  Arbitrary<Quotas> quotas() {
    return Combinators.combine(
            Quotas.amounts(),
            Arbitraries.of(true, false),
            Quotas.worths(),
            Arbitraries.of(Asked.Whom.class))
        .as((amount, most, worth, whom) -> new Quotas(amount, most, worth, whom, Optional.empty()));
  }

  @Provide
  Arbitrary<Window> windows() {
    return Arbitraries.of(
        RollingWindow.of(Term.ofWeeks(3)),
        RollingWindow.of(Term.ofMonths(1)),
        WorkUnit.of(Amount.ofEvents(1)),
        WorkUnit.of(Amount.ofMinutes(100)));
  }

  @Provide
  Arbitrary<PeriodUnit> units() {
    return Arbitraries.of(PeriodUnit.class).filter(unit -> unit != PeriodUnit.TERM);
  }

  @Provide
  Arbitrary<Happenings> workers() {
    return Happenings.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Happenings.days();
  }

  private static Clause clocked(Quotas asked, Window window) {
    var work = Optional.of(Quotas.GROUP).filter(group -> window instanceof WorkUnit);
    var counted = Recurrence.builder().from(asked.in(window, work)).countedFrom(TRANSFER).build();
    return Asked.clause(0, asked.whom(), counted, Optional.empty());
  }

  private static List<Duty> found(List<Clause> clauses, Happenings worker, LocalDate asOf) {
    return Quotas.found(Quotas.under(clauses), worker, asOf);
  }

  @Property(tries = 400)
  @Label("a clause that is counted from an event is one that begins anew with each such event")
  void amountFromAnEvent_isAnAmountThatBeginsAnew(
      @ForAll("quotas") Quotas asked,
      @ForAll("windows") Window window,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    if (asked.atMost() && window instanceof WorkUnit) {
      return;
    }
    var plain = new ArrayList<Clause>();
    var starts = starts(worker);
    for (int i = 0; i < starts.size(); i++) {
      var work = Optional.of(Quotas.GROUP).filter(group -> window instanceof WorkUnit);
      Clause clause = Asked.clause(i, asked.whom(), asked.in(window, work), Optional.empty());
      var from = Clause.builder().from(clause).effectiveFrom(starts.get(i));
      plain.add(
          i + 1 < starts.size()
              ? from.effectiveUntil(starts.get(i + 1).minusDays(1)).build()
              : from.build());
    }

    assertThat(found(List.of(clocked(asked, window)), worker, asOf))
        .containsExactlyInAnyOrderElementsOf(
            plain.isEmpty() ? List.of() : found(plain, worker, asOf));
  }

  private static List<LocalDate> starts(Happenings worker) {
    return worker.moves().entrySet().stream()
        .filter(move -> move.getValue() == Move.TRANSFERRED)
        .map(move -> move.getKey())
        .toList();
  }

  @Property(tries = 500)
  @Label("the periods from an event are those that are counted day by day from it")
  void periodsFromAnEvent_areThoseOfTheOracle(
      @ForAll("quotas") Quotas asked,
      @ForAll("units") PeriodUnit unit,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    var duties = new ArrayList<Duty>();
    for (Time time : asked.times(worker, asOf)) {
      for (Part part : parts(time, worker)) {
        addDuties(duties, asked, unit, worker, part, asOf);
      }
    }

    assertThat(found(List.of(clocked(asked, CalendarPeriod.of(unit))), worker, asOf))
        .containsExactlyInAnyOrderElementsOf(duties);
  }

  private static List<Part> parts(Time time, Happenings worker) {
    var parts = new ArrayList<Part>();
    for (LocalDate day : time.days()) {
      boolean starts = worker.on(day, Move.TRANSFERRED);
      if (starts || parts.isEmpty()) {
        starts(worker).stream()
            .filter(start -> !start.isAfter(day))
            .reduce((one, next) -> next)
            .ifPresent(base -> begin(parts, base));
      }
      if (!parts.isEmpty()) {
        parts.get(parts.size() - 1).time().days().add(day);
      }
    }
    if (time.isOver() && !parts.isEmpty()) {
      close(parts);
    }
    return parts;
  }

  private static void begin(List<Part> parts, LocalDate base) {
    if (!parts.isEmpty()) {
      close(parts);
    }
    parts.add(new Part(base, new Time(new ArrayList<>(), false)));
  }

  private static void close(List<Part> parts) {
    Part last = parts.remove(parts.size() - 1);
    parts.add(new Part(last.base(), last.time().over()));
  }

  private static void addDuties(
      List<Duty> to, Quotas asked, PeriodUnit unit, Happenings worker, Part part, LocalDate asOf) {
    Time time = part.time();
    var oracle = new PeriodOracle(asked, worker, time, asOf);
    for (int number = 0; !start(part.base(), unit, number).isAfter(asOf); number++) {
      LocalDate first = start(part.base(), unit, number);
      LocalDate last = start(part.base(), unit, number + 1).minusDays(1);
      boolean whole = !first.isBefore(time.first());
      LocalDate from = whole ? first : time.first();
      boolean any = !from.isAfter(last) && !from.isAfter(time.last());
      if (any && asked.atMost()) {
        to.add(oracle.most(from, last));
      } else if (any && whole) {
        oracle.least(List.of(first), last).ifPresent(to::add);
      }
    }
  }

  private static LocalDate start(LocalDate base, PeriodUnit unit, int number) {
    return switch (unit) {
      case WEEK -> base.plusDays(7L * number);
      case MONTH -> base.plusMonths(number);
      case QUARTER -> base.plusMonths(3L * number);
      case HALF_YEAR -> base.plusMonths(6L * number);
      default -> base.plusYears(number);
    };
  }

  private static Supervision monthsFromEmployment() {
    var months =
        Recurrence.builder()
            .from(TWO.in(CalendarPeriod.of(PeriodUnit.MONTH)))
            .countedFrom(Asked.event("employed"))
            .build();
    return Quotas.under(List.of(Asked.clause(0, Asked.Whom.EVERYBODY, months, Optional.empty())));
  }

  @Test
  void monthsFromTheLastOfJanuary_areEachCountedFromIt() {
    var found =
        monthsFromEmployment()
            .assess(Story.ofWorkerEmployed(SAT_31_JANUARY).facts(), LocalDate.of(2026, 4, 1))
            .getFindings();

    assertThat(found)
        .extracting(one -> one.getObligation().getOpens().orElseThrow())
        .containsExactly(SAT_31_JANUARY, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
    assertThat(found)
        .extracting(one -> one.getObligation().getId())
        .containsExactly(
            "hull:clause-0/worker/f-0/2026-01-31",
            "hull:clause-0/worker/f-0/2026-02-28",
            "hull:clause-0/worker/f-0/2026-03-31");
  }

  @Test
  void period_tellsWhatStartedItsClock() {
    var found =
        monthsFromEmployment()
            .assess(Story.ofWorkerEmployed(SAT_31_JANUARY).facts(), SAT_31_JANUARY)
            .getFindings();

    assertThat(found)
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.getObligation().getExplanation().steps(StepCode.CLOCK))
                    .singleElement()
                    .satisfies(
                        step ->
                            assertThat(step.detail("date").map(Detail::asDate))
                                .contains(SAT_31_JANUARY)));
  }

  @Test
  void clockThatHasNotStarted_saysWhatHasNotHappened() {
    var asked = clocked(TWO, CalendarPeriod.of(PeriodUnit.YEAR));
    var why =
        Quotas.under(List.of(asked))
            .whyNot(
                Story.ofWorkerEmployed(SAT_31_JANUARY).facts(),
                Story.WORKER,
                Asked.id(0),
                SAT_31_JANUARY);

    assertThat(why.steps(StepCode.NOT_BEGUN))
        .singleElement()
        .satisfies(
            step -> assertThat(step.detail("event").map(Detail::getText)).contains("role changed"));
  }
}
