package org.opensupervision.model.noted;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Something happened that only the policy of the organisation has a word for; it is noted on the
 * record of a child.
 */
@Value.Immutable
public interface CaseEventNoted extends CaseFact {
  /** Returns the policy's word for it, such as {@code key decision point}. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getEvent();

  /**
   * Returns what else was noted of it, by name, as it was written; their types are those of the
   * policy.
   */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  @Value.NaturalOrder
  SortedMap<String, String> getDetails();

  /** Refuses details without a name or a value; it runs whenever such a fact is built. */
  @Value.Check
  default void check() {
    NotedDetails.check(getDetails());
  }

  /** Starts the fact "case event noted"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case event noted". */
  final class Builder extends ImmutableCaseEventNoted.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
