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

  /** Only what happens from a day on counts: date, and term and from where they give the day. */
  EARLIEST,

  /** How much of the work that ends a stage was done by a day: event, found, wanted, date. */
  STAGE_WORK,

  /** Hours were counted on the clock on the wall: hours, time, from, until, date. */
  HOURS,

  /** The event is planned for a day and has not happened: event, fact, date. */
  PLANNED,

  /** The latest day that is a term or more before another one: term, from, date. */
  NOTICE,

  /** A day that is not a working day was passed over: date, name. */
  SKIPPED,

  /** The holidays of the calendar are confirmed only so far: calendar, through. */
  UNCONFIRMED,

  /** A shorter interval begins with a stage and is exceeded from its first day on: from. */
  TIGHTENED,

  /** What must be true of the event, and what is: wanted, found. */
  PROPERTY,

  /** The day that is aimed for, within a range: term, date. */
  TARGET,

  /** An amount is asked in a window: limit, amount, window, from, until. */
  AMOUNT,

  /**
   * What is asked is taken pro rata: attribute, share, full, wanted, and from and fact where the
   * share was noted.
   */
  PRO_RATA,

  /** What an event is worth: event, fact, date, found, credited. */
  CREDITED,

  /** Events of a kind make up only so much of the amount: event, found, most. */
  CAPPED,

  /** A unit of work was complete: unit, size, event, fact, date. */
  WORKED,

  /** The amount may be reached on average: term, from, until, found, wanted. */
  AVERAGED,

  /** What counted comes to so much: found, wanted. */
  SUM,

  /** Another clause bears on the same duty and does not decide its date: clause, date. */
  ALSO,

  /** An earlier date under another clause binds: clause, date. */
  BOUND_BY,

  /** What must appear in some event before the gap is too long: member, event. */
  MEMBER,

  /** One of the events that are looked at together: event, fact, date, found. */
  ACROSS,

  /** What should have appeared and did not: attribute, lacking. */
  LACKING,

  /** A fact that the answer needs is missing, or a part of one: event, attribute. */
  MISSING,

  /** The clock stands still and there is no date: during, from, and fact if one is known. */
  SUSPENDED,

  /** The clock started anew with the return from a time in which it stood still: from. */
  RETURNED,

  /** The clock went on where it stood, after a time in which it stood still: from, until. */
  RESUMED,

  /**
   * A decision gives another interval: fact, every, from, and until where its last day is known.
   */
  VARIED,

  /**
   * A decision gives another term, amount, length or notice: fact, limit, to, from, and until where
   * its last day is known.
   */
  VARIED_TO,

  /** A decision takes the duty away: fact, from, and until where its last day is known. */
  WAIVED,

  /** A decision to depart from the clause has ended: fact, from, until. */
  VARIATION_OVER,

  /** A decision to depart from the clause does not count: fact, date, because. */
  VARIATION_REFUSED,

  /** A legal hold forbids to destroy it: event, fact, from, and until where it was lifted. */
  HELD,

  /** The first day on which it may be destroyed: date. */
  OPENS,

  /** It was destroyed when it must not be: event, fact, date. */
  DESTROYED,

  /** No machine can check what is asked, so that there is no date: statement. */
  NOT_CHECKABLE,

  /**
   * An event does not count, since it does not say what it depends on: event, fact, date,
   * attribute.
   */
  NOT_SAID,

  /** What met it: event, fact, date. */
  MET_BY,

  /** The last day in time: date. */
  DUE,

  /**
   * What the reader of a file is to its person by the facts: relation, and fact and date if any.
   */
  RELATION,

  /** What the reader of a file is by the word of the host: relation. */
  VOUCHED,

  /** The purpose that was stated and is one of the clause's: purpose. */
  PURPOSE,

  /** The person whose file it is has consented: fact, date. */
  CONSENT,

  /** It may be read: part. */
  ALLOWED,

  /** A clause on the part does not open it, and what it would need: clause, needs. */
  CLOSED,

  /** No clause that is in force says anything of the part: part. */
  NOTHING_SAID,

  /** No clause on the part names the purpose that was stated: part. */
  UNKNOWN_PURPOSE,

  /** It must not be read: part. */
  REFUSED,

  /** Somebody was given the role for a subject: subject, role, person, fact, date. */
  ASSIGNED,

  /** Nobody has the role for a subject: subject, role. */
  UNASSIGNED,

  /** Somebody is absent on the day: person, fact, date. */
  AWAY,

  /** Somebody was arranged to cover for another: person, covers, fact, date. */
  COVERED,

  /** Nobody else was arranged to cover for somebody: person. */
  UNCOVERED,

  /** Somebody is not employed on the day: person, date. */
  NOT_EMPLOYED,

  /** Somebody has to see to it: person, role, date. */
  SEES_TO,

  /** Nobody can see to it: role, date. */
  NOBODY,

  /** The facts do not tell who has a role: role. */
  NOT_TOLD,

  /** Nothing is owed because the clause only says who may read: part. */
  PERMISSION,

  /** Nothing is owed because the clause does not apply: attribute, wanted, found. */
  NOT_APPLICABLE,

  /** Nothing is owed because an attribute that the clause needs is not noted: attribute, wanted. */
  NOT_NOTED,

  /** A fact is not counted, since a value does not fit: fact, date, part, expected. */
  NOT_COUNTED,

  /** Nothing is owed because what starts the clause has not happened: event. */
  NOT_BEGUN,

  /** Nothing is owed because no unit of work is complete yet: event, found, wanted. */
  WORK_SO_FAR,

  /** Nothing is owed because the policy names no term after a day: after. */
  NO_TERM,

  /** Nothing is owed because the clause does not apply through a whole period: period. */
  NO_WHOLE_PERIOD,

  /** Nothing is owed any more because the clause stopped applying: date. */
  ENDED,

  /** Nothing is owed because a clause of a layer above takes the place of this one: clause. */
  REPLACED,

  /** Nothing is owed because it is not yet in force, or no longer: from, until. */
  NOT_IN_FORCE,

  /** Nothing is open because it was met: fact, date. */
  ALREADY_MET,

  /** Nothing is open because it was missed for good: date. */
  ALREADY_MISSED,

  /** Nothing is known about the subject at all: subject. */
  NOTHING_KNOWN;

  /** Returns the code as it stands in stored and exported results, such as {@code last-event}. */
  public String getText() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
