package org.opensupervision.rules.fact;

import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.session.SessionHeld;

/**
 * Nothing ends before it began, no absence begins twice, and nobody is supervised who is not there.
 */
final class SpanChecks {
  private static final String ON = "on";

  private SpanChecks() {}

  static void ends(CheckedFacts facts) {
    for (Journal journal : facts.journals()) {
      if (facts.isKnown(journal.getSubject())) {
        facts.life(journal.getSubject()).endedUnbegun().forEach(fact -> sayUnbegun(facts, fact));
      }
    }
  }

  private static void sayUnbegun(CheckedFacts facts, Fact fact) {
    boolean ofCase = fact instanceof CaseFact;
    facts.add(
        fact,
        ON,
        ofCase ? "facts.closed-before-opened" : "facts.employment-ended-before-begun",
        (ofCase ? "The case " : "The employment of ")
            + fact.getSubject()
            + (ofCase ? " was not open when fact " : " had not begun when fact ")
            + fact.getId()
            + " ended it.",
        ofCase ? "a day on or after the opening" : "a day on or after the first day of employment");
  }

  static void absences(CheckedFacts facts) {
    for (Journal journal : facts.journals()) {
      if (journal.getSubject() instanceof PersonId) {
        var absence = Spans.absence(facts.current(journal));
        absence.begunTwice().forEach(fact -> sayBegunTwice(facts, fact));
        absence.endedUnbegun().forEach(fact -> sayNotAbsent(facts, fact));
      }
    }
  }

  private static void sayBegunTwice(CheckedFacts facts, Fact fact) {
    facts.add(
        fact,
        ON,
        "facts.absence-begun-twice",
        "The person "
            + fact.getSubject()
            + " was absent already when fact "
            + fact.getId()
            + " began an absence.",
        "the end of one absence before the next begins");
  }

  private static void sayNotAbsent(CheckedFacts facts, Fact fact) {
    facts.add(
        fact,
        ON,
        "facts.absence-ended-before-begun",
        "The person "
            + fact.getSubject()
            + " was not absent when fact "
            + fact.getId()
            + " ended an absence.",
        "an absence begun on or before this day");
  }

  static void sessions(CheckedFacts facts) {
    for (Journal journal : facts.journals()) {
      if (facts.isKnown(journal.getSubject())) {
        var life = facts.life(journal.getSubject());
        for (Fact fact : facts.current(journal)) {
          if (fact instanceof SessionHeld && !life.contains(fact.getOccurredOn())) {
            sayOutside(facts, fact);
          }
        }
      }
    }
  }

  private static void sayOutside(CheckedFacts facts, Fact fact) {
    facts.add(
        fact,
        ON,
        "facts.session-outside-employment",
        "The person "
            + fact.getSubject()
            + " was not employed on the day of the session of fact "
            + fact.getId()
            + ".",
        "a day of employment");
  }
}
