package org.opensupervision.rules.timeline;

import java.util.List;
import org.opensupervision.model.fact.Fact;

/** Finds the spells of one slot of a plan. */
interface SpellFinder {

  /**
   * Finds them in a journal.
   *
   * @param series what happened in it
   * @param earlier the spells of the slots before this one
   */
  Spells in(List<Fact> facts, Series[] series, Spells[] earlier);
}
