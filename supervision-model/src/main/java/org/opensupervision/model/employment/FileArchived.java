package org.opensupervision.model.employment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** The supervision file of a leaver was archived. */
@Value.Immutable
public interface FileArchived extends StaffFact {
  /** Returns the day of destruction that the file states; empty if it states none. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getDestroyOn();

  /**
   * Starts the fact "file archived"; every part but the superseded fact and the time must be given
   * before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "file archived". */
  final class Builder extends ImmutableFileArchived.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
