package org.opensupervision.model.declaration;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** An attribute of people or of cases that a policy declares, such as {@code legal status}. */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface DeclaredAttribute {
  /** Returns whether people or cases have it. */
  About getAbout();

  /** Returns its name and the kind of its value. */
  @Valid
  DeclaredValue getValue();

  /** Starts a declared attribute; every part must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a declared attribute. */
  final class Builder extends ImmutableDeclaredAttribute.Builder {
    Builder() {}
  }
}
