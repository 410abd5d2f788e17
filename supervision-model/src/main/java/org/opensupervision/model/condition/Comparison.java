package org.opensupervision.model.condition;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Holds where an attribute compares with a value as stated.
 *
 * <p>Example: {@code Comparison.of("minutes", Operator.AT_LEAST, "90")}.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public non-sealed interface Comparison extends Condition {
  /**
   * Returns the name of the attribute, in the words of the policy language, such as {@code career
   * stage}.
   */
  @Value.Parameter
  @NotBlank
  String getAttribute();

  /** Returns how the attribute is compared. */
  @Value.Parameter
  Operator getOperator();

  /**
   * Returns the value it is compared with, as written in the policy; its type is that of the
   * attribute. It is empty where the attribute only has to be recorded.
   */
  @Value.Parameter
  String getValue();

  /** Returns the comparison of an attribute with a value. */
  static Comparison of(String attribute, Operator operator, String value) {
    return ImmutableComparison.of(attribute, operator, value);
  }

  /** Returns the condition that an attribute has a value, whichever. */
  static Comparison recorded(String attribute) {
    return ImmutableComparison.of(attribute, Operator.RECORDED, "");
  }
}
