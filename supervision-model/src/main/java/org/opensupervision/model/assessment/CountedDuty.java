package org.opensupervision.model.assessment;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** One duty that is counted in a figure, and as what. */
@Value.Immutable
public interface CountedDuty {
  /** Returns the id of the obligation. */
  @Protected(Protection.PUBLIC)
  @NotBlank
  String getId();

  /** Returns how it stands. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Status getStatus();

  /** Starts a counted duty; both parts must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a counted duty. */
  final class Builder extends ImmutableCountedDuty.Builder {
    Builder() {}
  }
}
