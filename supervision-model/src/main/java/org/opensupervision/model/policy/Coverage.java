package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * Asks that every member of a set appears across a window of events.
 *
 * <p>Example: {@code leeds:functions.coverage}, all three functions over the course of sessions.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public non-sealed interface Coverage extends Requirement {
  /** Returns the events that are looked at. */
  @Valid
  EventPattern getEvent();

  /** Returns the part of the event in which the members appear, such as {@code functions}. */
  @NotBlank
  String getAttribute();

  /** Returns the members, every one of which must appear. */
  @NotEmpty
  List<@NotBlank String> getMembers();

  /** Returns the window in which they must appear. */
  Term getWindow();

  /** Starts a coverage; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a coverage. */
  final class Builder extends ImmutableCoverage.Builder {
    Builder() {}
  }
}
