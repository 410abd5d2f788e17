package org.opensupervision.model.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * A supervision session took place; the day of the fact is the day of the session.
 *
 * <p>A session of several people is one fact on the file of each of them, with the same {@link
 * SessionId}.
 */
@Value.Immutable
public interface SessionHeld extends StaffFact {
  /** Returns the session that this is about. */
  @Protected(Protection.PUBLIC)
  SessionId getSession();

  /** Returns what kind of session it was. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  SessionType getType();

  /** Returns how the two met. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  SessionMode getMode();

  /** Returns how long it lasted, in whole minutes. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @Min(1)
  @Max(1440)
  int getMinutes();

  /** Returns who took part, the person of this file included; in the order given. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @NotEmpty
  @Size(max = 200)
  List<PersonId> getAttendees();

  /**
   * Returns what it covered, such as the functions of supervision or its themes, in the order
   * given; empty where that was not recorded.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @Size(max = 50)
  List<@NotBlank String> getCovered();

  /** Returns why it was held in this mode; empty where no reason was recorded. */
  @Protected(Protection.SPECIAL)
  @Value.Redacted
  Optional<@Size(max = 500) String> getReasonForMode();

  /** Returns whether nobody could overhear it; empty where that was not recorded. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<Boolean> getInPrivate();

  /** Returns who led it, who may be an outsider; empty where that was not recorded. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<PersonId> getLedBy();

  /** Returns what those who led it are to the person of this file; empty if not recorded. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<LeaderRelation> getRelation();

  /** Refuses a session that its own person missed; it runs whenever such a fact is built. */
  @Value.Check
  default void check() {
    if (!getAttendees().isEmpty() && !getAttendees().contains(getPerson())) {
      throw new IllegalArgumentException(
          "The attendees ("
              + getAttendees().size()
              + " people) of a session of "
              + getPerson()
              + " must include that person.");
    }
  }

  /**
   * Starts the fact "session held"; the superseded fact, the time and what may be empty can be left
   * out.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "session held". */
  final class Builder extends ImmutableSessionHeld.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
