package org.opensupervision.rules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.fact.Fact;

/**
 * Finds the spells in which a condition holds for a subject while a clause is in force.
 *
 * <p>What holds changes with facts, and with time that has passed: such as on the day on which a
 * tenure reaches the term that it is compared with.
 */
final class SpellQuery {
  private static final int NO_FACT = -1;

  private final StateSource states;
  private final Predicate<SubjectState> condition;
  private final List<TurningPoint> turningPoints;
  private final int inForceFrom;
  private final int inForceTo;

  /** A day on which what holds may change, and the fact that does it, if one does. */
  private record Moment(int day, int fact) {}

  SpellQuery(
      StateSource states,
      Optional<Condition> appliesTo,
      LocalDate from,
      Optional<LocalDate> until) {
    this.states = states;
    this.condition =
        appliesTo.map(stated -> Conditions.compile(stated, states)).orElse(everybody -> true);
    this.turningPoints = appliesTo.map(stated -> TurningPoint.in(stated, states)).orElse(List.of());
    this.inForceFrom = Days.of(from);
    this.inForceTo = until.map(last -> Days.of(last) + 1).orElse(Days.NEVER);
  }

  List<Spell> find(List<Fact> facts) {
    return whereTheConditionHolds(facts).stream()
        .map(spell -> spell.within(inForceFrom, inForceTo))
        .filter(spell -> !spell.isEmpty())
        .toList();
  }

  private List<Spell> whereTheConditionHolds(List<Fact> facts) {
    var found = new ArrayList<Spell>();
    SubjectState state = states.newState();
    List<Moment> order = moments(facts);
    for (int i = 0; i < order.size(); i++) {
      Moment moment = order.get(i);
      take(state, moment, facts);
      boolean settled = i + 1 == order.size() || !isOneMoment(moment, order.get(i + 1), facts);
      if (settled) {
        note(found, moment, state.isAlive() && condition.test(state));
      }
    }
    return found;
  }

  private static void take(SubjectState state, Moment moment, List<Fact> facts) {
    if (moment.fact() == NO_FACT) {
      state.goTo(moment.day());
    } else {
      state.take(facts.get(moment.fact()));
    }
  }

  /**
   * What ended on the last day before is known a day sooner than what happens on the day itself.
   */
  private static boolean isOneMoment(Moment one, Moment next, List<Fact> facts) {
    return one.day() == next.day()
        && (next.fact() == NO_FACT
            || facts
                .get(one.fact())
                .getOccurredOn()
                .equals(facts.get(next.fact()).getOccurredOn()));
  }

  /** By day; of one day, what no fact does comes last. */
  private List<Moment> moments(List<Fact> facts) {
    var moments = new ArrayList<Moment>(facts.size());
    for (int i = 0; i < facts.size(); i++) {
      moments.add(new Moment(Life.effective(facts.get(i)), i));
    }
    for (Fact fact : turningPoints.isEmpty() ? List.<Fact>of() : facts) {
      if (Life.begins(fact)) {
        turningPoints.forEach(
            point -> moments.add(new Moment(point.after(fact.getOccurredOn()), NO_FACT)));
      }
    }
    moments.sort(Comparator.comparingInt(Moment::day));
    return moments;
  }

  private static void note(List<Spell> spells, Moment moment, boolean holds) {
    boolean open = !spells.isEmpty() && spells.get(spells.size() - 1).to() == Days.NEVER;
    if (holds && !open) {
      spells.add(new Spell(moment.day(), Days.NEVER, moment.fact()));
    } else if (!holds && open) {
      Spell last = spells.remove(spells.size() - 1);
      spells.add(last.endingOn(moment.day()));
    }
  }
}
