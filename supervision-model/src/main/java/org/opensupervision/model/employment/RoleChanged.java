package org.opensupervision.model.employment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A member of staff took up another role or moved to another team. */
@Value.Immutable
public interface RoleChanged extends StaffFact {
  /** Returns the role from this day on; the same as before where only the team changed. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getRole();

  /** Returns the team from this day on. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @NotBlank
  @Size(max = 100)
  String getTeam();

  /**
   * Returns whether the change is a transfer to a different team ({@code
   * hull:frequency.role-change}).
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  boolean isTransfer();

  /**
   * Starts the fact "role changed"; every part but the superseded fact and the time must be given
   * before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "role changed". */
  final class Builder extends ImmutableRoleChanged.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
