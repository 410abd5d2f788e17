package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.model.time.Term;

/**
 * What of a clause a decision can change: the one value that makes it ask for more or less.
 *
 * @param counted what the value is counted in
 * @param upwards whether a larger value asks for less, as of a longest time
 * @param interval whether it is an interval, of which a decision says {@code every}
 * @param own the values that the clause has, one for each stage; empty where it has none, as a
 *     deadline on the very day
 */
public record Changeable(Unit counted, boolean upwards, boolean interval, List<Extent> own) {

  /** What a value is counted in. */
  public enum Unit {
    /** Days, weeks, months or years. */
    TERM("a term, such as 10 working days"),

    /** Hours on the clock on the wall. */
    HOURS("hours, such as 72 hours"),

    /** Minutes or hours of events. */
    TIME("minutes or hours, such as 90 minutes"),

    /** Events. */
    EVENTS("a number of events, such as 2 events");

    private final String words;

    Unit(String words) {
      this.words = words;
    }

    /** Returns what such a value looks like. */
    public String getWords() {
      return words;
    }
  }

  private static final String MINUTES = "minutes";
  private static final int MINUTES_OF_HOUR = 60;

  /** Returns whether decisions can depart from a requirement at all. */
  public static boolean mayBeWaived(Requirement requirement) {
    return !(requirement instanceof Access
        || requirement instanceof Statement
        || requirement instanceof Retention);
  }

  /** Returns what can be changed of a requirement; empty where decisions can only take it away. */
  public static Optional<Changeable> of(Requirement requirement) {
    if (requirement instanceof Recurrence asked) {
      return Optional.of(asked.getQuota().map(Changeable::of).orElseGet(() -> interval(asked)));
    }
    if (requirement instanceof Coverage asked) {
      return Optional.of(of(asked));
    }
    if (requirement instanceof Deadline asked) {
      return asked.isBefore() ? asked.getAtLeast().map(Changeable::notice) : Optional.of(of(asked));
    }
    return requirement instanceof Quality asked ? of(asked) : Optional.empty();
  }

  private static Changeable interval(Recurrence asked) {
    var terms = new ArrayList<Extent>();
    for (Stage stage : asked.getStages()) {
      stage.getEvery().map(Extent::of).ifPresent(terms::add);
    }
    return new Changeable(Unit.TERM, true, true, List.copyOf(terms));
  }

  private static Changeable of(Quota quota) {
    var unit = quota.getAmount().isOfMinutes() ? Unit.TIME : Unit.EVENTS;
    return new Changeable(unit, quota.isAtMost(), false, List.of(Extent.of(quota.getAmount())));
  }

  private static Changeable of(Coverage asked) {
    return asked.getWindow().isPresent()
        ? new Changeable(Unit.TERM, true, true, List.of(Extent.of(asked.getWindow().get())))
        : new Changeable(
            Unit.EVENTS,
            true,
            false,
            List.of(Extent.of(Amount.ofEvents(asked.getEvents().orElseThrow()))));
  }

  private static Changeable of(Deadline asked) {
    return asked.getWithinHours().isPresent()
        ? new Changeable(
            Unit.HOURS,
            true,
            false,
            List.of(Extent.of(Amount.ofHours(asked.getWithinHours().get()))))
        : new Changeable(
            Unit.TERM, true, false, asked.getWithin().map(Extent::of).stream().toList());
  }

  private static Changeable notice(Term term) {
    return new Changeable(Unit.TERM, false, false, List.of(Extent.of(term)));
  }

  private static Optional<Changeable> of(Quality asked) {
    return asked.getProperty() instanceof Comparison lasts
            && lasts.getAttribute().equals(MINUTES)
            && isLimit(lasts.getOperator())
        ? Optional.of(
            new Changeable(
                Unit.TIME,
                lasts.getOperator() == Operator.AT_MOST,
                false,
                List.of(Extent.of(Amount.ofMinutes(Integer.parseInt(lasts.getValue()))))))
        : Optional.empty();
  }

  private static boolean isLimit(Operator operator) {
    return operator == Operator.AT_LEAST || operator == Operator.AT_MOST;
  }

  /** Returns the key of a policy that says how far it may be changed. */
  public String key() {
    return upwards ? "to at most" : "to at least";
  }

  /** Returns whether a value is counted in what the clause is counted in. */
  public boolean fits(Extent value) {
    return switch (counted) {
      case TERM -> value.getTerm().isPresent();
      case HOURS -> minutes(value) > 0 && minutes(value) % MINUTES_OF_HOUR == 0;
      case TIME -> minutes(value) > 0;
      case EVENTS -> value.getAmount().filter(amount -> !amount.isOfMinutes()).isPresent();
    };
  }

  private static int minutes(Extent value) {
    return value.getAmount().filter(Amount::isOfMinutes).map(Amount::getNumber).orElse(0);
  }

  /**
   * Returns whether one value surely asks for no less than another, whatever the day and the
   * calendar; both must fit.
   */
  public boolean isNoLooser(Extent one, Extent other) {
    return upwards ? isNoMore(one, other) : isNoMore(other, one);
  }

  private static boolean isNoMore(Extent one, Extent other) {
    return one.getTerm().isPresent()
        ? one.getTerm().get().isNeverLongerThan(other.getTerm().orElseThrow())
        : one.getAmount().orElseThrow().getNumber() <= other.getAmount().orElseThrow().getNumber();
  }
}
