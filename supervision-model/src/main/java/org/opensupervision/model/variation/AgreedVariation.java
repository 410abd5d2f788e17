package org.opensupervision.model.variation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * What a decision to depart from a clause says, about a person or about a case.
 *
 * <p>It runs from the day of the fact on, if the clause allows it; otherwise it never counts, and
 * explanations say why. Example: from 1 March 2026 until 31 August 2026 every 6 weeks will do in
 * place of every month, or records within 10 working days in place of 5.
 */
@Protected(Protection.STAFF_PERSONAL)
public interface AgreedVariation {
  /** Returns the clause that is departed from. */
  @Protected(Protection.PUBLIC)
  ClauseId getClause();

  /**
   * Returns the longest gap that will do, for clauses with an interval; empty where the clause is
   * waived altogether, and for clauses without one.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<Term> getEvery();

  /**
   * Returns what will do in the place of any other value that the clause has: a longer time for a
   * deadline, less than it asks, more than it allows; empty where the clause is waived altogether,
   * and for clauses with an interval.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<Extent> getTo();

  /** Returns the last day on which it runs; empty where it runs until it is ended. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** Returns the role of the one who decided it, in the words of the policy. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getAgreedBy();

  /** Returns whether the worker consented; empty where that was not recorded. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<Boolean> getConsented();

  /** Returns why it was decided; empty where that was not recorded. */
  @Protected(Protection.SPECIAL)
  @Value.Redacted
  Optional<@Size(max = 500) String> getGrounds();

  /** Refuses a last day before the first, which no decision has. */
  static void refuseReversed(LocalDate from, Optional<LocalDate> until) {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException(
          "The last day of a variation must not be before its first day (" + from + ").");
    }
  }
}
