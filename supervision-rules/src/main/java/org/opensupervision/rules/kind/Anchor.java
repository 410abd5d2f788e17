package org.opensupervision.rules.kind;

/** What kind of thing a duty counts from. */
enum Anchor {
  /** The beginning of a spell in which the clause applies. */
  SPELL,

  /** The return from a time in which the clock stood still, which begins a spell. */
  RETURN,

  /** A time in which the clock stands still. */
  SUSPENSION,

  /** A decision that takes the duty away. */
  VARIATION,

  /** An event that starts the clock. */
  CLOCK,

  /** The last event that counts. */
  EVENT,

  /** The event that sets a deadline off, or whose quality is looked at. */
  TRIGGER,

  /** A stretch from which on less is asked, by its last day. */
  STRETCH,

  /** A period of a calendar, by its number. */
  PERIOD,

  /** A unit of work, by its number. */
  UNIT,

  /** An event that is planned and has not happened. */
  PLAN
}
