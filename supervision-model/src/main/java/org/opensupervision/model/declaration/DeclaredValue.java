package org.opensupervision.model.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * A value with a name and a type: a part of a declared event, or a declared attribute.
 *
 * <p>Example: {@code legal status}, one of the words {@code legally free}, {@code wardship} and
 * {@code none}.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface DeclaredValue {
  /** Returns the name, in the organisation's own words. */
  @NotBlank
  @Size(max = 100)
  String getName();

  /** Returns what kind of value it is. */
  DeclaredType getType();

  /**
   * Returns the words it is one of, in the order of the policy, or those that a list is made of;
   * empty for all other types and for lists of any texts.
   */
  List<@NotBlank @Size(max = 100) String> getWords();

  /** Refuses words where none belong, or none where they do; it runs whenever one is built. */
  @Value.Check
  default void check() {
    boolean proper =
        getType() == DeclaredType.LIST || (getType() == DeclaredType.WORD) != getWords().isEmpty();
    if (!proper) {
      throw new IllegalArgumentException(
          "The words ("
              + getWords().size()
              + ") of the value "
              + getName()
              + " must be there if it is one of a list, and only then.");
    }
  }

  /** Starts a declared value; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a declared value. */
  final class Builder extends ImmutableDeclaredValue.Builder {
    Builder() {}
  }
}
