package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Departures;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * What decisions put in the place of the value of a clause: a smaller amount, a longer term.
 *
 * <p>Of its own value and that of a decision always the one counts that asks for less, so that a
 * decision never makes anything stricter.
 *
 * @param slot the slot of the decisions; negative where the clause must not be varied
 * @param limit how the value is meant, for explanations: within, at least, at most
 */
record Decided(int slot, String limit) {
  private static final int NONE = -1;

  static Decided of(Clause clause, String limit, TimelinePlan plan) {
    return new Decided(plan.mayVary(clause) ? plan.departures(clause) : NONE, limit);
  }

  /** What there is where a clause must not be varied. */
  static Decided never() {
    return new Decided(NONE, "");
  }

  boolean isNever() {
    return slot == NONE;
  }

  private Departures all(Timeline timeline) {
    return timeline.departures(slot);
  }

  /** The decision that gives another value on a day, as far as is known; null if none does. */
  @Nullable Departure on(Timeline timeline, int day, int known) {
    int index = isNever() ? NONE : all(timeline).valueOn(day, known);
    return index < 0 ? null : all(timeline).get(index);
  }

  /** The one of some days that asks for least, if it asks for less than the clause; or null. */
  @Nullable Departure within(
      Timeline timeline, int first, int last, int known, Amount own, boolean atMost) {
    @Nullable Departure found = null;
    int number = own.getNumber();
    List<Departure> some = isNever() ? List.of() : all(timeline).valuesWithin(first, last, known);
    for (Departure one : some) {
      int other = amount(one).getNumber();
      if (atMost ? other > number : other < number) {
        number = other;
        found = one;
      }
    }
    return found;
  }

  /** The one of a day, if it asks for less than the clause; or null. */
  @Nullable Departure less(Timeline timeline, int day, Amount own, boolean atMost) {
    return less(timeline, day, day, own, atMost);
  }

  /** The one of a day, as far as is known on another, if it asks for less than the clause. */
  @Nullable Departure less(Timeline timeline, int day, int known, Amount own, boolean atMost) {
    @Nullable Departure one = on(timeline, day, known);
    if (one == null) {
      return null;
    }
    int number = amount(one).getNumber();
    return (atMost ? number > own.getNumber() : number < own.getNumber()) ? one : null;
  }

  /** The amount that a decision gives, or that of the clause where there is none. */
  static Amount amount(@Nullable Departure one, Amount own) {
    return one == null ? own : amount(one);
  }

  private static Amount amount(Departure one) {
    return one.to().flatMap(Extent::getAmount).orElseThrow();
  }

  /** The first days of decisions that fall between two days, both of them left out. */
  List<Integer> beginnings(Timeline timeline, int after, int before) {
    var days = new ArrayList<Integer>();
    for (Departure one : isNever() ? List.<Departure>of() : all(timeline).all()) {
      if (one.from() > after && one.from() < before) {
        days.add(one.from());
      }
    }
    return days;
  }

  /**
   * The last day before the first breach after a day: on each day the later one counts of the last
   * day of the clause and that of the decision that then runs.
   */
  Eased lastFrom(Timeline timeline, int anchor, int own, int known, ToIntFunction<Departure> last) {
    int day = anchor + 1;
    while (true) {
      @Nullable Departure one = on(timeline, day, known);
      int varied = one == null ? own : Math.max(own, last.applyAsInt(one));
      int breach = varied == Days.NEVER ? Days.NEVER : Math.max(varied + 1, day);
      int change = changeAfter(timeline, day, known);
      if (breach < change || change == Days.NEVER) {
        return new Eased(breach == Days.NEVER ? breach : breach - 1, varied > own ? one : null);
      }
      day = change;
    }
  }

  /** The decision that was over with a last day in time, as far as is known; or null. */
  @Nullable Departure overAfter(Timeline timeline, int day, int known) {
    for (Departure one : isNever() ? List.<Departure>of() : all(timeline).all()) {
      if (one.refused().isEmpty() && one.end(known) == day + 1) {
        return one;
      }
    }
    return null;
  }

  /** The last decision that gives another value and is such a one; or null. */
  @Nullable Departure matching(Timeline timeline, Predicate<Departure> such) {
    @Nullable Departure found = null;
    for (Departure one : isNever() ? List.<Departure>of() : all(timeline).all()) {
      boolean counts = one.refused().isEmpty() && one.to().isPresent();
      found = counts && such.test(one) ? one : found;
    }
    return found;
  }

  /** The next day on which a decision begins or ends, as far as is known. */
  int changeAfter(Timeline timeline, int day, int known) {
    return isNever() ? Days.NEVER : all(timeline).changeAfter(day, known);
  }

  List<Step> steps(Timeline timeline, @Nullable Departure one, int known) {
    return one == null ? List.of() : List.of(Departing.variedTo(timeline, limit, one, known));
  }
}
