package org.opensupervision.examples.benchmarks.peer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opensupervision.examples.benchmarks.population.Outcome;
import org.opensupervision.examples.benchmarks.population.Tally;

/**
 * What a hand-written loop or a rule engine finds.
 *
 * @param subject the number of the case; -1 for the supervisee
 */
public record Obligation(
    int rule, int supervisee, int subject, LocalDate opens, LocalDate due, int outcome) {

  /** How a loop stood when it found an obligation: what it is about, and the day of the answer. */
  static Obligation judged(
      Whose whose, LocalDate opens, LocalDate due, @Nullable LocalDate event, LocalDate asOf) {
    int outcome =
        event != null
            ? event.isAfter(due) ? Outcome.LATE : Outcome.MET
            : asOf.isAfter(due) ? Outcome.OVERDUE : Outcome.OPEN;
    return new Obligation(whose.rule(), whose.supervisee(), whose.subject(), opens, due, outcome);
  }

  /** Adds this to a tally. */
  public void addTo(Tally tally) {
    tally.add(rule, outcome, due.toEpochDay());
  }

  /** A rule and what it is about. */
  record Whose(int rule, int supervisee, int subject) {}
}
