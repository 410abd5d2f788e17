package org.opensupervision.model.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * States what no machine can check, such as "regular" or "appropriate".
 *
 * <p>It is reported as not checkable, once for everybody it applies to, and never as met or broken.
 * Example: {@code hull:frequency.place}.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public non-sealed interface Statement extends Requirement {
  /** Returns what is asked, in the words of the policy file. */
  @NotBlank
  @Size(max = 1000)
  String getText();

  /** Returns whether it is about cases; otherwise it is about people. */
  @Value.Default
  default boolean isAboutCases() {
    return false;
  }

  /** Starts a statement; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a statement. */
  final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
