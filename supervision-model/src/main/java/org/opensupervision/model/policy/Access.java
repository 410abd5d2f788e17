package org.opensupervision.model.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Allows certain people to read a part of a file for certain purposes.
 *
 * <p>What no clause allows is refused. Example: {@code hull:file.access}.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public non-sealed interface Access extends Requirement {
  /**
   * Returns who may read, by their relation to the person of the file.
   *
   * <p>Facts tell who is the {@code worker}, the {@code supervisor} and the {@code supervisor's
   * manager}; for every other word the host has to vouch.
   */
  @NotEmpty
  List<@NotBlank String> getReaders();

  /** Returns the part of the file that they may read. */
  @NotBlank
  String getPart();

  /** Returns the purposes, one of which must be stated; empty where the relation is enough. */
  List<@NotBlank String> getPurposes();

  /** Returns whether the person whose file it is must have consented, as a fact tells. */
  @Value.Default
  default boolean isWithConsent() {
    return false;
  }

  /** Starts an access; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an access. */
  final class Builder extends ImmutableAccess.Builder {
    Builder() {}
  }
}
