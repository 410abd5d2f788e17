package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * One thing that a policy asks for, and the place in the document that asks it.
 *
 * <p>Example: {@code hull:recording.personal} asks for a personal record within 5 working days of
 * each individual session.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface Clause {
  /** Returns the id, which never changes once published. */
  ClauseId getId();

  /** Returns what the clause asks for, in one sentence for readers. */
  @NotBlank
  @Size(max = 500)
  String getSays();

  /** Returns the section of the document that asks it. */
  @NotBlank
  @Size(max = 200)
  String getCitation();

  /** Returns how strongly the document asks it. */
  Strength getStrength();

  /** Returns to whom it applies; empty where it applies to everybody. */
  Optional<@Valid Condition> getAppliesTo();

  /** Returns the duty itself. */
  @Valid
  Requirement getRequirement();

  /** Returns who has to see to it. */
  DutyHolder getOwedBy();

  /** Returns how an ambiguous text was read, in one sentence; empty where it is plain. */
  Optional<@Size(max = 1000) String> getReading();

  /** Returns the first day of the clause; empty where it is that of the policy. */
  Optional<LocalDate> getEffectiveFrom();

  /** Returns the last day of the clause; empty where it has none. */
  Optional<LocalDate> getEffectiveUntil();

  /**
   * Returns the clause of a layer below that this one makes stricter; empty where it stands alone.
   * Both are asked for, but for two kinds whose place this one takes for those it applies to: a
   * statement, which is so given a value, and a time to keep something, which is so made longer.
   */
  Optional<ClauseId> getTightens();

  /**
   * Returns whether a new version of the clause rules from its first day on, also where something
   * had begun under the version before; otherwise what has begun keeps the old value.
   */
  @Value.Default
  default boolean isFromNow() {
    return false;
  }

  /** Returns how far decisions may depart from it; empty where none may. */
  Optional<@Valid Variation> getVariation();

  /** Starts a clause; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a clause. */
  final class Builder extends ImmutableClause.Builder {
    Builder() {}
  }
}
