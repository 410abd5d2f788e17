package org.opensupervision.model.employment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A member of staff began to work for the organisation. */
@Value.Immutable
public interface Employed extends StaffFact {
  /** Returns the role taken up, in the organisation's own words, such as {@code social worker}. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getRole();

  /** Returns the team joined, as an id or a name of a team. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getTeam();

  /**
   * Starts the fact "employed"; every part but the superseded fact and the time must be given
   * before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "employed". */
  final class Builder extends ImmutableEmployed.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
