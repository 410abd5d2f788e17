package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.amount.RollingWindow;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.amount.WorkUnit;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.time.Term;

/** What holds of every amount and of every cadence, whatever happened. */
class AmountLawsTest {
  private static final Optional<LocalDate> FOR_GOOD = Optional.empty();

  /** A policy of one clause about amounts. */
  record Asking(Quotas quotas, Window window) {
    Requirement asked() {
      return quotas.in(window, work());
    }

    private Optional<EventPattern> work() {
      return window instanceof WorkUnit ? Optional.of(Quotas.GROUP) : Optional.empty();
    }

    Assessment assess(Happenings worker, LocalDate asOf) {
      return quotas.under(window, work()).assess(worker.story().facts(), asOf);
    }
  }

  @Provide
  Arbitrary<Asking> askings() {
    Arbitrary<Window> windows =
        Arbitraries.of(
            CalendarPeriod.of(PeriodUnit.WEEK),
            CalendarPeriod.of(PeriodUnit.MONTH),
            CalendarPeriod.of(PeriodUnit.TERM),
            RollingWindow.of(Term.ofWeeks(3)),
            RollingWindow.of(Term.ofMonths(2)),
            WorkUnit.of(Amount.ofEvents(1)),
            WorkUnit.of(Amount.ofMinutes(50)));
    var quotas =
        Combinators.combine(
                Quotas.amounts(),
                Arbitraries.of(true, false),
                Quotas.worths(),
                Arbitraries.of(Asked.Whom.class))
            .as((amount, most, worth, whom) -> new Quotas(amount, most, worth, whom, average()));
    return Combinators.combine(quotas, windows)
        .as(Asking::new)
        .filter(asking -> !(asking.quotas().atMost() && asking.window() instanceof WorkUnit));
  }

  private static Optional<Term> average() {
    return Optional.empty();
  }

  @Provide
  Arbitrary<Happenings> workers() {
    return Happenings.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Happenings.days();
  }

  @Property(tries = 400)
  @Label("what was met or missed stays so, with its date")
  void laterDay_changesNothingThatWasDecided(
      @ForAll("askings") Asking asking,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    var later = byId(asking.assess(worker, asOf.plusDays(days)));

    assertThat(asking.assess(worker, asOf).with(Status.MET, Status.MET_LATE, Status.MISSED))
        .allSatisfy(
            decided -> {
              Finding still = later.get(decided.getObligation().getId());
              assertThat(still).isNotNull();
              assertThat(still.getStatus()).isEqualTo(decided.getStatus());
              assertThat(still.getMetBy()).isEqualTo(decided.getMetBy());
              assertThat(still.getMetOn()).isEqualTo(decided.getMetOn());
              assertThat(still.getObligation().getDue())
                  .isEqualTo(decided.getObligation().getDue());
            });
  }

  @Property(tries = 300)
  @Label("every duty has an id of its own, and its explanation ends at its date")
  void everyDuty_isToldApartAndExplained(
      @ForAll("askings") Asking asking,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    var found = asking.assess(worker, asOf).getFindings();

    assertThat(found).extracting(one -> one.getObligation().getId()).doesNotHaveDuplicates();
    for (Finding one : found) {
      var steps = one.getObligation().getExplanation().getSteps();
      Step last = steps.get(steps.size() - 1);
      assertThat(last.getCode()).isEqualTo(StepCode.DUE);
      assertThat(last.detail("date").map(Detail::asDate)).isEqualTo(one.getObligation().getDue());
    }
  }

  @Property(tries = 300)
  @Label("credit is never more than the event comes to")
  void creditedAmount_isNeverMoreThanTheEvent(
      @ForAll("askings") Asking asking,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    for (Finding one : asking.assess(worker, asOf).getFindings()) {
      assertThat(one.getObligation().getExplanation().steps(StepCode.CREDITED))
          .allSatisfy(
              step ->
                  assertThat(number(step, "credited")).isLessThanOrEqualTo(number(step, "found")));
    }
  }

  @Property(tries = 300)
  @Label("the sum that is told is reached exactly where it was met")
  void sumThatIsTold_isReachedWhereItWasMet(
      @ForAll("askings") Asking asking,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    boolean most = asking.quotas().atMost();
    for (Finding one : asking.assess(worker, asOf).getFindings()) {
      for (Step sum : one.getObligation().getExplanation().steps(StepCode.SUM)) {
        double found = number(sum, "found");
        double wanted = number(sum, "wanted");
        boolean met = one.getStatus() == Status.MET || one.getStatus() == Status.MET_LATE;
        if (asking.window() instanceof RollingWindow && !most) {
          assertThat(found).isGreaterThanOrEqualTo(wanted);
        } else if (!most) {
          assertThat(found >= wanted).isEqualTo(met);
        } else {
          assertThat(found > wanted).isEqualTo(one.getStatus() == Status.MISSED);
        }
      }
    }
  }

  private static double number(Step step, String name) {
    String text = step.detail(name).orElseThrow().getText();
    return Double.parseDouble(text.substring(0, text.indexOf(' ')));
  }

  @Property(tries = 300)
  @Label("one event in any stretch is the same as the longest gap")
  void oneEventInAnyStretch_isTheLongestGap(
      @ForAll("fixedLengths") Term length,
      @ForAll Asked.Whom whom,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    var quotas = new Quotas(Amount.ofEvents(1), false, Quotas.Worth.ALL, whom, Optional.empty());
    var gaps = List.of(stage(length).build());

    assertThat(dates(quotas.under(RollingWindow.of(length), Optional.empty()), worker, asOf))
        .isEqualTo(dates(Quotas.under(List.of(clause(0, whom, every(gaps)))), worker, asOf));
  }

  @Property(tries = 300)
  @Label("a stage that is cut in two changes nothing")
  void stageCutInTwo_changesNothing(
      @ForAll("lengths") Term every,
      @ForAll("lengths") Term later,
      @ForAll("days") LocalDate end,
      @ForAll("days") LocalDate cut,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    var whole = List.of(stage(every).untilDate(end).build(), stage(later).build());
    var parts = new ArrayList<>(whole);
    parts.add(
        cut.isBefore(end) ? 0 : 1, stage(cut.isBefore(end) ? every : later).untilDate(cut).build());

    assertThat(dates(gaps(parts), worker, asOf)).isEqualTo(dates(gaps(whole), worker, asOf));
  }

  @Property(tries = 200)
  @Label("a clause that is said twice gives the same dates twice")
  void clauseSaidTwice_givesTheSameDates(
      @ForAll("askings") Asking asking,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    Asked.Whom whom = asking.quotas().whom();
    var twice =
        Quotas.under(List.of(clause(0, whom, asking.asked()), clause(1, whom, asking.asked())))
            .assess(worker.story().facts(), asOf);
    var once = asking.assess(worker, asOf).getFindings();

    for (int number = 0; number < 2; number++) {
      assertThat(twice.under(Asked.id(number)))
          .map(Quotas.Duty::of)
          .isEqualTo(once.stream().map(Quotas.Duty::of).toList());
    }
  }

  @Property(tries = 200)
  @Label("a finer period never gives fewer duties")
  void finerPeriod_neverGivesFewerDuties(
      @ForAll("askings") Asking asking,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    var units =
        List.of(PeriodUnit.YEAR, PeriodUnit.HALF_YEAR, PeriodUnit.QUARTER, PeriodUnit.MONTH);
    var counts =
        units.stream()
            .map(unit -> new Asking(asking.quotas(), CalendarPeriod.of(unit)))
            .map(finer -> finer.assess(worker, asOf).getFindings().size())
            .toList();

    assertThat(counts).isSorted();
  }

  @Property(tries = 300)
  @Label("a session more never makes a gap's day to aim for pass its due date")
  void target_isNeverAfterTheDueDate(
      @ForAll("workers") Happenings worker, @ForAll("days") LocalDate asOf) {
    var range =
        List.of(
            stage(Term.ofWeeks(6)).target(Term.ofWeeks(4)).until(Term.ofMonths(3)).build(),
            stage(Term.ofWeeks(1)).build());
    for (Finding one : gaps(range).assess(worker.story().facts(), asOf).getFindings()) {
      one.getObligation()
          .getTarget()
          .ifPresent(
              target ->
                  assertThat(target).isBeforeOrEqualTo(one.getObligation().getDue().orElseThrow()));
    }
  }

  @Provide
  Arbitrary<Term> lengths() {
    return Arbitraries.of(
        Term.ofCalendarDays(1), Term.ofWeeks(1), Term.ofWeeks(3), Term.ofMonths(1));
  }

  /** Months are clipped, so that another event may not put off the end of one. */
  @Provide
  Arbitrary<Term> fixedLengths() {
    return Arbitraries.of(Term.ofCalendarDays(1), Term.ofCalendarDays(10), Term.ofWeeks(3));
  }

  private static Stage.Builder stage(Term every) {
    return Stage.builder().every(every);
  }

  private static Recurrence every(List<Stage> stages) {
    return Recurrence.builder().addExpected(Quotas.INDIVIDUAL, Quotas.GROUP).stages(stages).build();
  }

  private static Supervision gaps(List<Stage> stages) {
    return Quotas.under(List.of(clause(0, Asked.Whom.PRESENT, every(stages))));
  }

  private static Clause clause(int number, Asked.Whom whom, Requirement asked) {
    return Asked.clause(number, whom, asked, FOR_GOOD);
  }

  private static List<Quotas.Duty> dates(
      Supervision supervision, Happenings worker, LocalDate asOf) {
    return supervision.assess(worker.story().facts(), asOf).getFindings().stream()
        .map(Quotas.Duty::of)
        .toList();
  }

  private static Map<String, Finding> byId(Assessment assessment) {
    return assessment.getFindings().stream()
        .collect(Collectors.toMap(one -> one.getObligation().getId(), Function.identity()));
  }
}
