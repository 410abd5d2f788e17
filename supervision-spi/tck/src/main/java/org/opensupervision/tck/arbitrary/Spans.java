package org.opensupervision.tck.arbitrary;

import java.time.Month;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.AmountUnit;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.amount.RollingWindow;
import org.opensupervision.model.amount.WorkUnit;
import org.opensupervision.model.time.Lasting;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;

/** How long, how much, and in which stretch of time. */
final class Spans {

  private Spans() {}

  static Arbitrary<Integer> upTo(int most) {
    return Arbitraries.integers().between(1, most);
  }

  static Arbitrary<Term> terms() {
    return Combinators.combine(upTo(12), Parts.any(TermUnit.class)).as(Term::of);
  }

  static Arbitrary<Amount> amounts() {
    return Combinators.combine(upTo(12), Parts.any(AmountUnit.class)).as(Spans::amount);
  }

  private static Amount amount(int number, AmountUnit unit) {
    return unit == AmountUnit.MINUTES ? Amount.ofMinutes(30 * number) : Amount.ofEvents(number);
  }

  static Arbitrary<Lasting> lengths() {
    return Combinators.combine(Parts.either(), terms())
        .as((more, term) -> Lasting.builder().moreThan(more).term(term).build());
  }

  /** Periods of every unit; terms begin where the policy says, and in no month. */
  static Arbitrary<CalendarPeriod> periods() {
    return Combinators.combine(Parts.any(PeriodUnit.class), Parts.any(Month.class))
        .as(
            (unit, from) ->
                hasMonth(unit) ? CalendarPeriod.of(unit, from) : CalendarPeriod.of(unit));
  }

  private static boolean hasMonth(PeriodUnit unit) {
    return unit == PeriodUnit.QUARTER || unit == PeriodUnit.HALF_YEAR || unit == PeriodUnit.YEAR;
  }

  static Arbitrary<RollingWindow> stretches() {
    return terms().map(RollingWindow::of);
  }

  static Arbitrary<WorkUnit> units() {
    return amounts().map(WorkUnit::of);
  }

  /** Several whole periods of a unit that has a fixed length. */
  static Term several(PeriodUnit unit, int many) {
    int number = many + 1;
    return switch (unit) {
      case WEEK -> Term.ofWeeks(number);
      case MONTH -> Term.ofMonths(number);
      case QUARTER -> Term.ofMonths(3 * number);
      case HALF_YEAR -> Term.ofMonths(6 * number);
      case YEAR -> Term.ofYears(number);
      case TERM -> throw new IllegalArgumentException("Terms have no length of their own.");
    };
  }
}
