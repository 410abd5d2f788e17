package org.opensupervision.rules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** Finds the spells in which a condition holds for a subject while a clause is in force. */
final class SpellQuery {
  private final SubjectKind subject;
  private final Predicate<Map<String, Object>> condition;
  private final int inForceFrom;
  private final int inForceTo;

  SpellQuery(
      SubjectKind subject,
      Optional<Condition> appliesTo,
      LocalDate from,
      Optional<LocalDate> until) {
    this.subject = subject;
    this.condition =
        appliesTo
            .map(stated -> Conditions.compile(stated, new StateSource(subject)))
            .orElse(everybody -> true);
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
    var state = new SubjectState(subject);
    int[] order = byEffectiveDay(facts);
    for (int i = 0; i < order.length; i++) {
      Fact fact = facts.get(order[i]);
      state.take(fact);
      boolean settled = i + 1 == order.length || !sameMoment(fact, facts.get(order[i + 1]));
      if (settled) {
        note(found, fact, order[i], state.isAlive() && condition.test(state.values()));
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

  private static int[] byEffectiveDay(List<Fact> facts) {
    return IntStream.range(0, facts.size())
        .boxed()
        .sorted(Comparator.comparingInt(index -> Life.effective(facts.get(index))))
        .mapToInt(Integer::intValue)
        .toArray();
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
