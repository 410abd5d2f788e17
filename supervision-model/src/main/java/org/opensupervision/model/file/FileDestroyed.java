package org.opensupervision.model.file;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A supervision file, or a part of it, was destroyed. */
@Value.Immutable
public interface FileDestroyed extends StaffFact {
  /** Returns the part that was destroyed; empty for all of it. Such as {@code supervision log}. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<@Size(min = 1, max = 200) String> getPart();

  /**
   * Starts the fact "file destroyed"; every part but the superseded fact and those that may be
   * empty must be given before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "file destroyed". */
  final class Builder extends ImmutableFileDestroyed.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
