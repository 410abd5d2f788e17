package org.opensupervision.model.explanation;

import java.util.Locale;

/**
 * What a step of an explanation says; each code is stable and has values of its own.
 *
 * <p>The values of a code are listed beside it, by name.
 */
public enum StepCode {
  /** The clause that asks: clause, says, citation, strength. */
  CLAUSE,

  /** How an ambiguous text was read: reading. */
  READING,

  /** The policy and the day it took effect: policy, effective. */
  POLICY,

  /** The clause began to apply: from. */
  APPLIES,

  /** The clock started with a fact: event, fact, date. */
  CLOCK,

  /** The last event that counts: event, fact, date. */
  LAST_EVENT,

  /** The event that set a deadline off: event, fact, date. */
  TRIGGER,

  /** A trigger had to last so long before it counts: lasting, date. */
  LASTED,

  /** The stage of the clock that decided: stage, every, from, and until where it ends. */
  STAGE,

  /** The term was counted: term, from, date. */
  COUNTED,

  /** A day that is not a working day was passed over: date, name. */
  SKIPPED,

  /** The holidays of the calendar are confirmed only so far: calendar, through. */
  UNCONFIRMED,

  /** A shorter interval begins with a stage and is exceeded from its first day on: from. */
  TIGHTENED,

  /** What must be true of the event, and what is: wanted, found. */
  PROPERTY,

  /** Another clause bears on the same duty and does not decide its date: clause, date. */
  ALSO,

  /** An earlier date under another clause binds: clause, date. */
  BOUND_BY,

  /** A fact that the answer needs is missing: event. */
  MISSING,

  /** The last day in time: date. */
  DUE,

  /** Nothing is owed because the clause does not apply: attribute, wanted, found. */
  NOT_APPLICABLE,

  /** Nothing is owed because an attribute that the clause needs is not noted: attribute, wanted. */
  NOT_NOTED,

  /** A fact is not counted, since a value does not fit: fact, date, part, expected. */
  NOT_COUNTED,

  /** Nothing is owed because what starts the clause has not happened: event. */
  NOT_BEGUN,

  /** Nothing is owed any more because the clause stopped applying: date. */
  ENDED,

  /** Nothing is owed because it is not yet in force, or no longer: from, until. */
  NOT_IN_FORCE,

  /** Nothing is open because it was met: fact, date. */
  ALREADY_MET,

  /** Nothing is known about the subject at all: subject. */
  NOTHING_KNOWN;

  /** Returns the code as it stands in stored and exported results, such as {@code last-event}. */
  public String getText() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
