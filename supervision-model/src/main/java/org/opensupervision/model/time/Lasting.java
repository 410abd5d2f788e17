package org.opensupervision.model.time;

import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** How long something must last: a term, and whether the term itself is enough. */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface Lasting {
  /** Returns whether it must last longer than the term; otherwise the term itself is enough. */
  boolean isMoreThan();

  /** Returns the term. */
  Term getTerm();

  /** Starts a lasting; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a lasting. */
  final class Builder extends ImmutableLasting.Builder {
    Builder() {}
  }
}
