package org.opensupervision.rules.kind;

import org.opensupervision.rules.timeline.Days;

/**
 * A time through which one clock of a recurrence runs.
 *
 * @param base the day from which the stages are counted
 * @param start the day from which the first gap is counted
 * @param anchorKind what {@code start} is
 * @param anchor what {@code start} is, by its position among its kind
 * @param clock the event that started the clock, by its position; -1 where the clause has no clock
 * @param end the first day that it no longer rules; {@link Days#NEVER} where no end is known
 * @param lastEvent the last day on which an event ends a gap of it
 */
record Run(int base, int start, Anchor anchorKind, int anchor, int clock, int end, int lastEvent) {

  static Run ofSpell(int from, int spell, int end) {
    return new Run(from, from, Anchor.SPELL, spell, -1, end, end - 1);
  }

  /**
   * A clock that started in a spell, or before it: then the first gap is counted from the spell.
   */
  static Run ofClock(int day, int clock, int spellFrom, int spell, int end) {
    return day < spellFrom
        ? new Run(day, spellFrom, Anchor.SPELL, spell, clock, end, end - 1)
        : new Run(day, day, Anchor.CLOCK, clock, clock, end, end - 1);
  }

  /** This run, if it is over on the first day after its last stage. */
  Run upTo(int over) {
    return over >= end ? this : new Run(base, start, anchorKind, anchor, clock, over, over - 1);
  }

  /**
   * This run, up to the day on which the clock starts anew; an event of that day still ends a gap.
   */
  Run untilAnew(int day) {
    return new Run(base, start, anchorKind, anchor, clock, day, day);
  }
}
