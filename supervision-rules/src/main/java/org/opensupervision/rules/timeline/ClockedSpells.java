package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.fact.Fact;

/**
 * The parts of spells in which a clock runs, each up to the day on which it starts anew.
 *
 * @param spells the slot of the spells
 * @param clocks the slot of the events that start the clock
 */
record ClockedSpells(int spells, int clocks) implements SpellFinder {

  @Override
  public Spells in(List<Fact> facts, Series[] series, Spells[] earlier) {
    var found = new ArrayList<Spell>();
    Spells whole = earlier[spells];
    for (int i = 0; i < whole.size(); i++) {
      Spell spell = new Spell(whole.from(i), whole.end(i, Days.NEVER), whole.fact(i));
      addParts(found, spell, series[clocks]);
    }
    return new Spells(found);
  }

  private static void addParts(List<Spell> to, Spell spell, Series clocks) {
    if (Clocks.running(clocks, spell.from()) >= 0) {
      int end = Math.min(spell.to(), Clocks.nextStart(clocks, spell.from()));
      to.add(new Spell(spell.from(), end, begunBy(spell, clocks)));
    }
    int start = Clocks.nextStart(clocks, spell.from());
    while (start < spell.to()) {
      int next = Clocks.nextStart(clocks, start);
      to.add(
          new Spell(start, Math.min(spell.to(), next), clocks.fact(Clocks.running(clocks, start))));
      start = next;
    }
  }

  private static int begunBy(Spell spell, Series clocks) {
    int running = Clocks.running(clocks, spell.from());
    return Clocks.start(clocks, running) == spell.from() ? clocks.fact(running) : spell.fact();
  }
}
