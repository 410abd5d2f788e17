package org.opensupervision.rules.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.NamedPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.vocabulary.Words;

/** The periods of a calendar, by numbers that count on from one to the next. */
sealed interface Periods {

  /** The periods that a window asks for. */
  static Periods of(CalendarPeriod window, List<NamedPeriod> terms) {
    int offset = window.getFrom().getValue() - 1;
    return switch (window.getUnit()) {
      case WEEK -> new Weeks();
      case MONTH -> new Months(1, 0);
      case QUARTER -> new Months(3, offset % 3);
      case HALF_YEAR -> new Months(6, offset % 6);
      case YEAR -> new Months(12, offset);
      case TERM -> new Terms(List.copyOf(terms));
    };
  }

  /** The periods that are counted from a day, as anniversaries are. */
  static Periods since(int day, CalendarPeriod window) {
    return switch (window.getUnit()) {
      case WEEK -> new Since(day, Term.ofWeeks(1));
      case MONTH -> new Since(day, Term.ofMonths(1));
      case QUARTER -> new Since(day, Term.ofMonths(3));
      case HALF_YEAR -> new Since(day, Term.ofMonths(6));
      case YEAR -> new Since(day, Term.ofMonths(12));
      case TERM -> throw new IllegalArgumentException("Terms have days of their own.");
    };
  }

  /** What a period is called. */
  static String name(CalendarPeriod window) {
    String word = Words.of(window.getUnit());
    boolean plain = window.getUnit() == PeriodUnit.TERM || window.getFrom().getValue() == 1;
    return plain ? word : word + " from " + Words.capital(window.getFrom());
  }

  /** Why there is no period on a day or after it; empty where there is one. */
  default Optional<Step> exhausted(int day) {
    return Optional.empty();
  }

  /** The number of the first period that ends on a day or after it. */
  int at(int day);

  /** The first day of a period; {@link Days#NEVER} after the last of all. */
  int first(int number);

  /** The last day of a period. */
  int last(int number);

  /** Weeks from Monday to Sunday. */
  record Weeks() implements Periods {
    private static final int WEEK = 7;

    /** The first of all days was a Thursday. */
    private static final int THURSDAY = 3;

    @Override
    public int at(int day) {
      return Math.floorDiv(day + THURSDAY, WEEK);
    }

    @Override
    public int first(int number) {
      return WEEK * number - THURSDAY;
    }

    @Override
    public int last(int number) {
      return first(number + 1) - 1;
    }
  }

  /** So many months each, in years that begin so many months after January. */
  record Months(int size, int offset) implements Periods {
    private static final int YEAR = 12;

    @Override
    public int at(int day) {
      LocalDate date = Days.date(day);
      return Math.floorDiv(YEAR * date.getYear() + date.getMonthValue() - 1 - offset, size);
    }

    @Override
    public int first(int number) {
      int month = number * size + offset;
      return Days.of(LocalDate.of(Math.floorDiv(month, YEAR), Math.floorMod(month, YEAR) + 1, 1));
    }

    @Override
    public int last(int number) {
      return first(number + 1) - 1;
    }
  }

  /**
   * Periods of a length from a day on, the first numbered 0.
   *
   * <p>Each is counted from that day, so that the months from 31 January begin on 28 February and
   * on 31 March.
   */
  record Since(int start, Term length) implements Periods {
    @Override
    public int at(int day) {
      int number = Math.max(0, (day - start) / mostDays());
      while (last(number) < day) {
        number++;
      }
      return number;
    }

    private int mostDays() {
      return length.getAmount() * (length.getUnit() == TermUnit.WEEKS ? 7 : 31);
    }

    @Override
    public int first(int number) {
      LocalDate base = Days.date(start);
      long units = (long) number * length.getAmount();
      return Days.of(
          length.getUnit() == TermUnit.WEEKS ? base.plusWeeks(units) : base.plusMonths(units));
    }

    @Override
    public int last(int number) {
      return first(number + 1) - 1;
    }
  }

  /** The terms that a policy names, in their order. */
  record Terms(List<NamedPeriod> terms) implements Periods {
    @Override
    public Optional<Step> exhausted(int day) {
      return terms.isEmpty() || at(day) < terms.size()
          ? Optional.empty()
          : Optional.of(
              Step.of(
                  StepCode.NO_TERM, Detail.of("after", terms.get(terms.size() - 1).getLastDay())));
    }

    @Override
    public int at(int day) {
      int number = 0;
      while (number < terms.size() && last(number) < day) {
        number++;
      }
      return number;
    }

    @Override
    public int first(int number) {
      return number < terms.size() ? Days.of(terms.get(number).getFirstDay()) : Days.NEVER;
    }

    @Override
    public int last(int number) {
      return number < terms.size() ? Days.of(terms.get(number).getLastDay()) : Days.NEVER;
    }
  }
}
