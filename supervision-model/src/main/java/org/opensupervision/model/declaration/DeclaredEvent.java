package org.opensupervision.model.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A kind of event that a policy declares, such as {@code key decision point}. */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface DeclaredEvent {
  /** Returns the word for it, by which clauses and facts name it. */
  @NotBlank
  @Size(max = 100)
  String getWord();

  /** Returns whether it stands on the files of people or on the records of cases. */
  About getAbout();

  /** Returns what may be noted of it, in the order of the policy. */
  List<@Valid DeclaredValue> getParts();

  /** Returns whether it can still happen after a person has left or a case was closed. */
  @Value.Default
  default boolean isDoneAfterwards() {
    return false;
  }

  /** Starts a declared event; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a declared event. */
  final class Builder extends ImmutableDeclaredEvent.Builder {
    Builder() {}
  }
}
