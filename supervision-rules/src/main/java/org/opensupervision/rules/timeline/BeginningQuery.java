package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.vocabulary.Noted;
import org.opensupervision.rules.vocabulary.StateAttribute;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** Finds the days on which something begins to be true of a person or a case. */
final class BeginningQuery implements Occurrences {
  private final StateSource states;
  private final SpellQuery spells;
  private final Set<String> attributes;

  BeginningQuery(Condition condition, StateSource states) {
    this.states = states;
    this.spells = SpellQuery.always(states, condition);
    this.attributes = EventProperty.names(condition);
  }

  @Override
  public List<Entry> find(List<Fact> facts) {
    var found = new ArrayList<Entry>();
    for (Spell spell : spells.find(facts)) {
      found.add(Entry.of(spell.from(), spell.from(), fact(spell, facts)));
    }
    return found;
  }

  /** The last fact of the day that sets what is asked about; else the one that began the spell. */
  private int fact(Spell spell, List<Fact> facts) {
    int found = spell.fact();
    for (int i = 0; i < facts.size(); i++) {
      if (Life.effective(facts.get(i)) == spell.from() && sets(facts.get(i))) {
        found = i;
      }
    }
    return found;
  }

  private boolean sets(Fact fact) {
    var detail = Noted.detail(fact);
    if (detail.isPresent()) {
      return attributes.contains(detail.get().attribute());
    }
    for (StateAttribute state : states.language().states(states.subject())) {
      if (attributes.contains(state.getName()) && state.isSetBy(Vocabulary.kindOf(fact))) {
        return true;
      }
    }
    return false;
  }
}
