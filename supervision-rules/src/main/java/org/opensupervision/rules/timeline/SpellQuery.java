package org.opensupervision.rules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.fact.Fact;

/**
 * Finds the spells in which a condition holds for a subject while a clause is in force.
 *
 * <p>What holds changes with facts, and with time that has passed: such as on the day on which a
 * tenure reaches the term that it is compared with.
 */
final class SpellQuery implements SpellFinder {
  private final StateSource states;
  private final @Nullable Check<SubjectState> condition;
  private final List<TurningPoint> turningPoints;
  private final HeldQueries held;
  private final int inForceFrom;
  private final int inForceTo;
  private final @Nullable DepartureQuery departures;

  SpellQuery(
      StateSource states,
      Optional<Condition> appliesTo,
      LocalDate from,
      Optional<LocalDate> until) {
    this.states = states;
    this.condition = appliesTo.isPresent() ? Check.of(appliesTo.get(), states) : null;
    this.turningPoints =
        appliesTo.isPresent() ? TurningPoint.in(appliesTo.get(), states) : List.of();
    this.held = HeldQueries.in(appliesTo, states);
    this.inForceFrom = Days.of(from);
    this.inForceTo = until.isPresent() ? Days.of(until.get()) + 1 : Days.NEVER;
    this.departures = null;
  }

  private SpellQuery(SpellQuery whole, DepartureQuery departures) {
    this.states = whole.states;
    this.condition = whole.condition;
    this.turningPoints = whole.turningPoints;
    this.held = whole.held;
    this.inForceFrom = whole.inForceFrom;
    this.inForceTo = whole.inForceTo;
    this.departures = departures;
  }

  /** Finds when a condition holds, whatever is in force. */
  static SpellQuery always(StateSource states, Condition condition) {
    return new SpellQuery(states, Optional.of(condition), TimelinePlan.LONG_AGO, Optional.empty());
  }

  /** The same, apart from the days on which decisions take the duty away. */
  SpellQuery apartFrom(DepartureQuery others) {
    return new SpellQuery(this, others);
  }

  @Override
  public Spells in(List<Fact> facts, Series[] series, Spells[] earlier) {
    return new Spells(find(facts));
  }

  List<Spell> find(List<Fact> facts) {
    var found = new ArrayList<Spell>();
    for (Spell spell : whereTheConditionHolds(facts)) {
      Spell inForce = spell.within(inForceFrom, inForceTo);
      if (!inForce.isEmpty()) {
        found.add(inForce);
      }
    }
    return departures == null ? found : cut(found, departures.find(facts));
  }

  /** What is known of an end beforehand makes no difference: it is looked at when it has come. */
  private static List<Spell> cut(List<Spell> whole, Departures decided) {
    List<Spell> left = whole;
    for (Departure one : decided.all()) {
      if (one.refused().isEmpty() && one.to().isEmpty()) {
        left = cut(left, one.from(), one.end(Days.NEVER));
      }
    }
    return left;
  }

  private static List<Spell> cut(List<Spell> whole, int from, int end) {
    var left = new ArrayList<Spell>();
    for (Spell spell : whole) {
      Spell before = spell.within(spell.from(), Math.max(spell.from(), Math.min(spell.to(), from)));
      Spell after = spell.within(Math.max(spell.from(), end), spell.to());
      if (from >= end || end <= spell.from() || from >= spell.to()) {
        left.add(spell);
      } else {
        addUnlessEmpty(before, left);
        addUnlessEmpty(after, left);
      }
    }
    return left;
  }

  private static void addUnlessEmpty(Spell spell, List<Spell> to) {
    if (!spell.isEmpty()) {
      to.add(spell);
    }
  }

  private List<Spell> whereTheConditionHolds(List<Fact> facts) {
    var found = new ArrayList<Spell>();
    var since = held.find(facts);
    SubjectState state = states.newState().holding(since);
    long[] moments = moments(facts, held.days(since));
    for (int i = 0; i < moments.length; i++) {
      int day = day(moments[i]);
      int fact = (int) moments[i];
      if (fact < facts.size()) {
        state.take(facts.get(fact));
      } else {
        state.goTo(day);
      }
      boolean settled = i + 1 == moments.length || !areOne(moments[i], moments[i + 1], facts);
      if (settled) {
        note(found, day, fact < facts.size() ? fact : -1, holds(state));
      }
    }
    return found;
  }

  /**
   * What ended on the last day before is known a day sooner than what happens on the day itself.
   */
  private static boolean areOne(long moment, long next, List<Fact> facts) {
    return day(moment) == day(next)
        && ((int) next == facts.size()
            || facts
                .get((int) moment)
                .getOccurredOn()
                .equals(facts.get((int) next).getOccurredOn()));
  }

  private static int day(long moment) {
    return (int) (moment >> 32);
  }

  private boolean holds(SubjectState state) {
    return state.isAlive() && (condition == null || condition.passes(state));
  }

  /**
   * The days on which something changes, each with the position of the fact that does it; where
   * only time has passed the position is one beyond the last, so that it comes last on its day.
   */
  private long[] moments(List<Fact> facts, List<Integer> others) {
    int ticks = turningPoints.isEmpty() ? 0 : turningPoints.size() * beginnings(facts);
    long[] moments = new long[facts.size() + ticks + others.size()];
    int size = 0;
    for (int day : others) {
      moments[size++] = moment(day, facts.size());
    }
    for (int i = 0; i < facts.size(); i++) {
      moments[size++] = moment(Life.effective(facts.get(i)), i);
      if (ticks > 0 && Life.begins(facts.get(i))) {
        for (TurningPoint point : turningPoints) {
          moments[size++] = moment(point.after(facts.get(i).getOccurredOn()), facts.size());
        }
      }
    }
    Arrays.sort(moments);
    return moments;
  }

  private static long moment(int day, int fact) {
    return ((long) day << 32) | fact;
  }

  private static int beginnings(List<Fact> facts) {
    int count = 0;
    for (Fact fact : facts) {
      count += Life.begins(fact) ? 1 : 0;
    }
    return count;
  }

  private static void note(List<Spell> spells, int day, int fact, boolean holds) {
    boolean open = !spells.isEmpty() && spells.get(spells.size() - 1).to() == Days.NEVER;
    if (holds && !open) {
      spells.add(new Spell(day, Days.NEVER, fact));
    } else if (!holds && open) {
      Spell last = spells.remove(spells.size() - 1);
      spells.add(last.endingOn(day));
    }
  }
}
