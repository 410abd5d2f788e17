package org.opensupervision.rules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** Finds the spells in which a condition holds for a subject while a clause is in force. */
final class SpellQuery {
  private final SubjectKind subject;
  private final @Nullable Check<Map<String, Object>> condition;
  private final int inForceFrom;
  private final int inForceTo;

  SpellQuery(
      SubjectKind subject,
      Optional<Condition> appliesTo,
      LocalDate from,
      Optional<LocalDate> until) {
    this.subject = subject;
    this.condition =
        appliesTo.isPresent() ? Check.of(appliesTo.get(), new StateSource(subject)) : null;
    this.inForceFrom = Days.of(from);
    this.inForceTo = until.isPresent() ? Days.of(until.get()) + 1 : Days.NEVER;
  }

  List<Spell> find(List<Fact> facts) {
    var found = new ArrayList<Spell>();
    for (Spell spell : whereTheConditionHolds(facts)) {
      Spell inForce = spell.within(inForceFrom, inForceTo);
      if (!inForce.isEmpty()) {
        found.add(inForce);
      }
    }
    return found;
  }

  private List<Spell> whereTheConditionHolds(List<Fact> facts) {
    var found = new ArrayList<Spell>();
    var state = new SubjectState(subject);
    int[] order = byEffectiveDay(facts);
    for (int i = 0; i < order.length; i++) {
      Fact fact = facts.get(order[i]);
      state.take(fact);
      boolean settled = i + 1 == order.length || !sameMoment(fact, facts.get(order[i + 1]));
      if (settled) {
        note(found, fact, order[i], holds(state));
      }
    }
    return found;
  }

  /**
   * What ended on the last day before is known a day sooner than what happens on the day itself.
   */
  private static boolean sameMoment(Fact one, Fact next) {
    return Life.effective(one) == Life.effective(next)
        && one.getOccurredOn().equals(next.getOccurredOn());
  }

  private boolean holds(SubjectState state) {
    return state.isAlive() && (condition == null || condition.passes(state.values()));
  }

  /** The positions of the facts by the days from which they make a difference. */
  private static int[] byEffectiveDay(List<Fact> facts) {
    long[] keys = new long[facts.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) Life.effective(facts.get(i)) << 32) | i;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }

  private static void note(List<Spell> spells, Fact fact, int index, boolean holds) {
    boolean open = !spells.isEmpty() && spells.get(spells.size() - 1).to() == Days.NEVER;
    int day = Life.effective(fact);
    if (holds && !open) {
      spells.add(new Spell(day, Days.NEVER, index));
    } else if (!holds && open) {
      Spell last = spells.remove(spells.size() - 1);
      spells.add(last.endingOn(day));
    }
  }
}
