package org.opensupervision.model.access;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Whether somebody may read a part of a supervision file on a day, and why.
 *
 * <p>What no clause allows is refused. A decision is all that has to be recorded of a reading, and
 * of an attempt: who, whose, which part, for what, by which clause, and when; never what was read.
 */
@Value.Immutable
public interface AccessDecision {
  /** Returns what was asked. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @Valid
  AccessRequest getRequest();

  /** Returns the day on which it was asked. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  LocalDate getAsOf();

  /** Returns whether it is allowed. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  boolean isAllowed();

  /** Returns the first clause that allows it; empty where it is refused. */
  @Protected(Protection.PUBLIC)
  Optional<ClauseId> getClause();

  /** Returns what the reader is by that clause, such as {@code supervisor}; empty if refused. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<String> getRelation();

  /**
   * Returns the reasons; the last step says whether it is allowed. A refusal tells what each clause
   * on the part would need, and nothing about the file or its person.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Explanation getExplanation();

  /** Starts a decision; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a decision. */
  final class Builder extends ImmutableAccessDecision.Builder {
    Builder() {}
  }
}
