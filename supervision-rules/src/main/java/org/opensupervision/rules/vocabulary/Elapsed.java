package org.opensupervision.rules.vocabulary;

import java.time.LocalDate;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;

/**
 * The time since something began, as it is on one day.
 *
 * <p>It is at least a term from the term's last day on: who began on 5 January 2026 has been there
 * for at least 6 months on 5 July.
 */
public record Elapsed(LocalDate since, LocalDate today, WorkingCalendar calendar) {

  /** Returns less than 0 if it is shorter than a term, more than 0 if longer, and else 0. */
  public int compareTo(Term term) {
    return today.compareTo(term.lastDay(since, calendar));
  }

  @Override
  public String toString() {
    return "since " + since;
  }
}
