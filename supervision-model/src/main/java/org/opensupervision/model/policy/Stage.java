package org.opensupervision.model.policy;

import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/** A part of a recurrence with one interval. */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface Stage {
  /**
   * Returns the longest gap allowed; empty where the event that starts the clock states it itself,
   * as a supervision contract does.
   */
  Optional<Term> getEvery();

  /**
   * Returns how long after the clock's start the stage ends; empty for the last one. The day it
   * reaches belongs to the next stage.
   */
  Optional<Term> getUntil();

  /** Starts a stage; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a stage. */
  final class Builder extends ImmutableStage.Builder {
    Builder() {}
  }
}
