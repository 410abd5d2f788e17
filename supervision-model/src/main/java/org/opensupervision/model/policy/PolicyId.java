package org.opensupervision.model.policy;

import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Names a policy; the first half of the ids of its clauses.
 *
 * <p>Example: {@code PolicyId.of("hull")}.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public abstract class PolicyId implements Comparable<PolicyId> {
  PolicyId() {}

  /** Returns the id with this text; throws {@link IllegalArgumentException} if it is not an id. */
  public static PolicyId of(String value) {
    return ImmutablePolicyId.of(value);
  }

  /** Returns the text of this id. */
  @Value.Parameter
  public abstract String getValue();

  @Value.Check
  void check() {
    if (getValue().length() > 100 || !isPolicy(getValue())) {
      throw new IllegalArgumentException(
          "The policy id must have at most 100 characters of a-z, 0-9, dot and hyphen.");
    }
  }

  /** Whether a text is words of letters and digits joined by hyphens, a letter first. */
  private static boolean isPolicy(String value) {
    return IdWords.areJoinedBy("-", value, 0) && value.charAt(0) >= 'a';
  }

  @Override
  public int compareTo(PolicyId other) {
    return getValue().compareTo(other.getValue());
  }

  @Override
  public final String toString() {
    return getValue();
  }
}
