package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Lasting;

/**
 * What counts: a kind of event and what must be true of it.
 *
 * <p>Example: an individual session is the event {@code session held} where its {@code type} is
 * {@code individual}.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface EventPattern {
  /**
   * Returns the kind of event, in the words of the policy language, such as {@code session held}.
   */
  @NotBlank
  String getEvent();

  /** Returns what must be true of the event; empty where every event of the kind counts. */
  Optional<@Valid Condition> getWhere();

  /** Returns how long an absence must last to count; empty where that does not matter. */
  Optional<Lasting> getLasting();

  /**
   * Returns the event that it must follow, as the first of its kind after it; empty where it stands
   * for itself.
   */
  Optional<@Valid EventPattern> getFollowing();

  /**
   * Returns the part of the event that gives its day, such as {@code planned for}; empty for the
   * day on which it occurred.
   */
  Optional<String> getDatedBy();

  /**
   * Returns whether only the first one counts of an employment, or since a case was opened; else
   * all of them do.
   */
  @Value.Default
  default boolean isFirstOnly() {
    return false;
  }

  /**
   * Returns what begins to be true of the person or the case, where that is what happens: each day
   * on which it does is one occurrence, and the event is only named after it. Empty where facts are
   * what happens.
   */
  Optional<@Valid Condition> getBeginning();

  /** Starts an event pattern; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an event pattern. */
  final class Builder extends ImmutableEventPattern.Builder {
    Builder() {}
  }
}
