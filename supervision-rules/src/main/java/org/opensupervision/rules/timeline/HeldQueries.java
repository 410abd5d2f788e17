package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Held;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.fact.Fact;

/** Finds since when the conditions hold that another one asks to have held for some time. */
final class HeldQueries {
  private final StateSource states;
  private final List<Held> held = new ArrayList<>();

  private HeldQueries(StateSource states) {
    this.states = states;
  }

  static HeldQueries in(Optional<Condition> condition, StateSource states) {
    var found = new HeldQueries(states);
    if (condition.isPresent()) {
      found.add(condition.get());
    }
    return found;
  }

  private void add(Condition condition) {
    if (condition instanceof Held one) {
      held.add(one);
    } else if (condition instanceof Not not) {
      add(not.getCondition());
    } else if (condition instanceof AllOf all) {
      addAll(all.getConditions());
    } else if (condition instanceof AnyOf any) {
      addAll(any.getConditions());
    }
  }

  private void addAll(List<Condition> conditions) {
    for (Condition condition : conditions) {
      add(condition);
    }
  }

  /** The spells in which each of these conditions holds. */
  Map<Condition, List<Spell>> find(List<Fact> facts) {
    if (held.isEmpty()) {
      return Map.of();
    }
    var found = new HashMap<Condition, List<Spell>>();
    for (Held one : held) {
      var spells = SpellQuery.always(states, one.getCondition()).find(facts);
      found.put(one.getCondition(), spells);
    }
    return found;
  }

  /** The days on which one of the conditions begins or ends to have held for its time. */
  List<Integer> days(Map<Condition, List<Spell>> found) {
    var days = new ArrayList<Integer>();
    for (Held one : held) {
      var point = TurningPoint.of(one, states);
      for (Spell spell : found.getOrDefault(one.getCondition(), List.of())) {
        days.add(spell.from());
        days.add(point.after(Days.date(spell.from())));
        if (spell.to() != Days.NEVER) {
          days.add(spell.to());
        }
      }
    }
    return days;
  }
}
