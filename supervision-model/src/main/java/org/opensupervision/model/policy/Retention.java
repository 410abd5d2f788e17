package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * Asks that something is kept for a term after an event, and then destroyed; never earlier, and
 * never under a legal hold.
 *
 * <p>Example: {@code hull:file.leaver-destroy}, 7 years after employment ended. Somebody who left
 * on 31 August 2026 has a file that is destroyed on 31 August 2033.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public non-sealed interface Retention extends Requirement {
  /**
   * Returns the events from the latest of which the term runs; the first of them must have happened
   * for anything to be kept by the clause.
   */
  @NotEmpty
  List<@Valid EventPattern> getAfter();

  /** Returns how long it is kept. */
  Term getKeepFor();

  /** Returns the part that is kept, in words of the policy; empty for all of the file. */
  Optional<@Size(min = 1, max = 200) String> getPart();

  /**
   * Returns how long there is for destroying it once it may be; empty where it is due on that very
   * day.
   */
  Optional<Term> getWithin();

  /** Starts a retention; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a retention. */
  final class Builder extends ImmutableRetention.Builder {
    Builder() {}
  }
}
