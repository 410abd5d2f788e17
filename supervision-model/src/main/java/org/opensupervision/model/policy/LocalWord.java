package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A local word of one policy for something that is counted, such as "personal supervision". */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface LocalWord {
  /** Returns the word or phrase. */
  @NotBlank
  @Size(max = 100)
  String getWord();

  /** Returns what it stands for. */
  @Valid
  EventPattern getMeaning();

  /** Starts a local word; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a local word. */
  final class Builder extends ImmutableLocalWord.Builder {
    Builder() {}
  }
}
