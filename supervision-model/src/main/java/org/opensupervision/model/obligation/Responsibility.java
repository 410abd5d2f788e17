package org.opensupervision.model.obligation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.policy.DutyHolder;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Who has to see to a duty on one day, and why it is this person.
 *
 * <p>While a supervisor is absent, it is whoever was arranged to cover. Nobody is an answer too:
 * where no supervisor is assigned, or an absent one is not covered for. Example: with the
 * supervisor absent since Monday 2 March 2026 and cover arranged on 17 March, it is nobody from the
 * 2nd to the 16th, and the covering person from the 17th to the day before the return.
 */
@Value.Immutable
public interface Responsibility {
  /** Returns the day that it is told of. */
  @Protected(Protection.PUBLIC)
  LocalDate getDay();

  /** Returns the role in which the person has to see to it. */
  @Protected(Protection.PUBLIC)
  DutyHolder getRole();

  /** Returns the person; empty where it is nobody, and where the facts do not tell who it is. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<PersonId> getPerson();

  /**
   * Returns whether facts tell who has the role at all; otherwise only the organisation knows, as
   * of human resources.
   */
  @Protected(Protection.PUBLIC)
  default boolean isTold() {
    return getRole().isTold();
  }

  /** Returns how it was found: assignment, absence and cover, with the facts that say so. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Explanation getExplanation();

  /** Starts a responsibility; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a responsibility. */
  final class Builder extends ImmutableResponsibility.Builder {
    Builder() {}
  }
}
