package org.opensupervision.model.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Somebody asks to read a part of a supervision file.
 *
 * <p>Example: the auditor {@code p-90} asks to read the {@code supervision file} of {@code p-104}
 * for {@code audit}; the host vouches that p-90 is an {@code auditor}.
 */
@Value.Immutable
public interface AccessRequest {
  /** Returns who asks; the host has made sure that it is that person. */
  @Protected(Protection.PUBLIC)
  PersonId getReader();

  /** Returns whose file it is. */
  @Protected(Protection.PUBLIC)
  PersonId getFile();

  /** Returns the part that is to be read, in the words of the policy. */
  @Protected(Protection.PUBLIC)
  @NotBlank
  @Size(max = 200)
  String getPart();

  /** Returns the purpose that the reader states, in the words of the policy; empty if none. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<@Size(min = 1, max = 200) String> getPurpose();

  /**
   * Returns what the host vouches that the reader is, in the words of the policy, such as {@code
   * human resources}; the relations that facts tell cannot be vouched for.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  List<@NotBlank @Size(max = 200) String> getVouchedFor();

  /** Starts a request; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. */
  final class Builder extends ImmutableAccessRequest.Builder {
    Builder() {}
  }
}
