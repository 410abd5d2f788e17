package org.opensupervision.model.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** The published document that a policy restates. */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface Source {
  /** Returns the title of the document. */
  @NotBlank
  @Size(max = 300)
  String getDocument();

  /** Returns who published it; empty if that is not known. */
  Optional<@Size(max = 200) String> getPublisher();

  /** Returns its version or edition, as printed; empty if it has none. */
  Optional<@Size(max = 100) String> getVersion();

  /** Returns its date; empty if it bears none. */
  Optional<LocalDate> getDated();

  /** Returns where it can be read, as text; empty if that is not known. */
  Optional<@Size(max = 500) String> getLink();

  /** Starts a source; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a source. */
  final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
