package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * Asks that something is kept for a term after an event, and then destroyed; never earlier.
 *
 * <p>Example: {@code hull:file.leaver-destroy}, 7 years after employment ended.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public non-sealed interface Retention extends Requirement {
  /** Returns the event from which the term runs. */
  @Valid
  EventPattern getTrigger();

  /** Returns how long it is kept. */
  Term getKeepFor();

  /** Starts a retention; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a retention. */
  final class Builder extends ImmutableRetention.Builder {
    Builder() {}
  }
}
