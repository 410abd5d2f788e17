package org.opensupervision.rules.layer;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.rules.kind.Rules;

/** Finds clauses that ask for what cannot be, so that nobody can keep them. */
final class NeverMet {
  private NeverMet() {}

  /** Returns what is wrong with the clause, each in a sentence. */
  static List<String> of(Clause clause) {
    var found = new ArrayList<String>();
    Requirement asked = clause.getRequirement();
    for (EventPattern event : events(asked)) {
      if (event.getWhere().filter(Exclusion::isEmpty).isPresent()) {
        found.add(
            "The clause (%s) speaks of an event (%s) that cannot happen: what is said of it contradicts itself."
                .formatted(clause.getId(), event.getEvent()));
      }
    }
    if (asked instanceof Quality quality && Exclusion.isEmpty(quality.getProperty())) {
      found.add(
          "The clause (%s) can never be kept: what it asks of each event contradicts itself."
              .formatted(clause.getId()));
    }
    if (asked instanceof Recurrence recurrence
        && recurrence.getNotCounting().containsAll(recurrence.getExpected())) {
      found.add(
          "The clause (%s) can never be kept: nothing that it expects is to count."
              .formatted(clause.getId()));
    }
    return List.copyOf(found);
  }

  private static List<EventPattern> events(Requirement asked) {
    var events = new ArrayList<>(Rules.events(asked));
    if (asked instanceof Recurrence recurrence) {
      recurrence.getCountedFrom().ifPresent(events::add);
      recurrence.getWork().ifPresent(events::add);
    }
    return events;
  }
}
