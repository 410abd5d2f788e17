package org.opensupervision.spi.storage.due;

import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.Digest;

/**
 * What a due row was computed from.
 *
 * <p>A row is derived: whoever reads it compares these digests with the present ones and takes a
 * row that differs as due now. A store only keeps them.
 */
@Value.Immutable
public interface DueBasis {

  /** Returns the digest of the policy. */
  Digest getPolicy();

  /** Returns the digest of the working calendar. */
  Digest getCalendar();

  /** Returns the digest of the facts. */
  Digest getFacts();

  /** Returns the digest that stands for the engine's version of the rules. */
  Digest getEngine();

  /** Returns a builder, in which everything must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the basis of due rows. */
  final class Builder extends ImmutableDueBasis.Builder {
    Builder() {}
  }
}
