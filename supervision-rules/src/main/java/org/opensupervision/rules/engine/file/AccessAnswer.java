package org.opensupervision.rules.engine.file;

import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** Whether somebody may read something, and why; what no clause allows is refused. */
@Value.Immutable
public interface AccessAnswer {

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
   * would need, and nothing of what was to be read, not even whether it exists.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Explanation getExplanation();

  /** Returns a builder, in which everything but clause and relation must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds answers. */
  final class Builder extends ImmutableAccessAnswer.Builder {
    Builder() {}
  }
}
