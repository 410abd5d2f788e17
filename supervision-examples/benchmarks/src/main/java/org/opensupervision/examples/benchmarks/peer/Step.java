package org.opensupervision.examples.benchmarks.peer;

import java.time.LocalDate;

/** One step of the explanation that {@link ExplainedLoop} gives. */
sealed interface Step {

  /** The clause that asks. */
  record Clause(String id, String citation) implements Step {}

  /** A fact that was used. */
  record Used(String role, long id, LocalDate date) implements Step {}

  /** How the due date was counted. */
  record Counted(String how, LocalDate from, LocalDate due) implements Step {}

  /** A day that was passed over. */
  record Skipped(LocalDate day, String why) implements Step {}

  /** How it stands. */
  record Verdict(int outcome, int daysLate) implements Step {}
}
