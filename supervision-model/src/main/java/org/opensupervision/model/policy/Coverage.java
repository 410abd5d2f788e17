package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * Asks that every member of a set appears across a window of events.
 *
 * <p>The window is a length of time, for each member on its own, or a number of events in a row,
 * for all members together; one of the two is given. Example: {@code leeds:functions.coverage}, all
 * three functions over any three sessions.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public non-sealed interface Coverage extends Requirement {
  /** Returns the events that are looked at. */
  @Valid
  EventPattern getEvent();

  /** Returns the part of the event in which the members appear, such as {@code covered}. */
  @NotBlank
  String getAttribute();

  /** Returns the members, every one of which must appear. */
  @NotEmpty
  List<@NotBlank String> getMembers();

  /**
   * Returns the length of time in every stretch of which each member must appear; empty where
   * events are counted instead.
   */
  Optional<Term> getWindow();

  /**
   * Returns how many events in a row must have all members among them; empty where a length of time
   * is given instead.
   */
  Optional<@Min(2) Integer> getEvents();

  /** Starts a coverage; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a coverage. */
  final class Builder extends ImmutableCoverage.Builder {
    Builder() {}
  }
}
