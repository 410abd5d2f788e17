package org.opensupervision.model.noted;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Something happened that only the policy of the organisation has a word for; it is noted on the
 * file of a member of staff.
 */
@Value.Immutable
public interface EventNoted extends StaffFact {
  /** Returns the policy's word for it, such as {@code shift worked}. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getEvent();

  /**
   * Returns what else was noted of it, by name, as it was written; their types are those of the
   * policy.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @Value.NaturalOrder
  SortedMap<String, String> getDetails();

  /** Refuses details without a name or a value; it runs whenever such a fact is built. */
  @Value.Check
  default void check() {
    NotedDetails.check(getDetails());
  }

  /** Starts the fact "event noted"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "event noted". */
  final class Builder extends ImmutableEventNoted.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
