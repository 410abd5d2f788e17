package org.opensupervision.rules.timeline;

import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Subject;

/**
 * One journal, ready to be asked about any day: what each slot of its plan found in it.
 *
 * <p>It is immutable and safe for use by several threads.
 */
public final class Timeline {
  private final Subject subject;
  private final List<Fact> facts;
  private final Series[] series;
  private final Spells[] spells;
  private final int[][] answers;
  private final boolean[][] properties;
  private final Amounts[] amounts;
  private final Departures[] departures;
  private final Levels[] levels;

  Timeline(Subject subject, List<Fact> facts, TimelinePlan plan) {
    this.subject = subject;
    this.facts = facts;
    this.series = plan.seriesOf(facts);
    this.spells = plan.spellsOf(facts, series);
    this.answers = plan.answersOf(series, facts);
    this.properties = plan.propertiesOf(series, facts);
    this.amounts = plan.amountsOf(series, facts);
    this.departures = plan.departuresOf(facts);
    this.levels = plan.levelsOf(facts);
  }

  /** Returns whose journal it is. */
  public Subject getSubject() {
    return subject;
  }

  /** Returns a fact by its position in the journal. */
  public Fact fact(int position) {
    return facts.get(position);
  }

  List<Fact> facts() {
    return facts;
  }

  /** Returns the decisions to depart from a clause that a slot of the plan asks for. */
  public Departures departures(int slot) {
    return departures[slot];
  }

  /** Returns how many facts there are. */
  public int size() {
    return facts.size();
  }

  /** Returns the occurrences that a slot of the plan asks for. */
  public Series series(int slot) {
    return series[slot];
  }

  /** Returns the spells that a slot of the plan asks for. */
  public Spells spells(int slot) {
    return spells[slot];
  }

  /**
   * Returns what answers an occurrence of the triggering series, by its index; -1 if nothing does.
   */
  public int answer(int slot, int trigger) {
    return answers[slot][trigger];
  }

  /** Returns what the occurrences of a series are worth, which a slot of the plan asks for. */
  public Amounts amounts(int slot) {
    return amounts[slot];
  }

  /** Returns the numbers that an attribute has over time, which a slot of the plan asks for. */
  public Levels levels(int slot) {
    return levels[slot];
  }

  /** Returns whether an occurrence has the property that a slot of the plan asks for. */
  public boolean has(int slot, int occurrence) {
    return properties[slot][occurrence];
  }
}
