package org.opensupervision.model.policy;

import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Names a clause for good, from the policy file to findings, explanations and tests.
 *
 * <p>Example: {@code ClauseId.of("hull:recording.personal")}.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public abstract class ClauseId implements Comparable<ClauseId> {
  ClauseId() {}

  /** Returns the id with this text; throws {@link IllegalArgumentException} if it is not an id. */
  public static ClauseId of(String value) {
    return ImmutableClauseId.of(value);
  }

  /** Returns the text of this id. */
  @Value.Parameter
  public abstract String getValue();

  @Value.Check
  void check() {
    if (getValue().length() > 100 || !isClause(getValue())) {
      throw new IllegalArgumentException(
          "The clause id must have at most 100 characters of a-z, 0-9, dot and hyphen on each side"
              + " of one colon.");
    }
  }

  /** Whether a text is a policy in letters, digits and hyphens, a colon, and words. */
  private static boolean isClause(String value) {
    int colon = value.indexOf(':');
    return IdWords.areIn("-", value, colon) && IdWords.areJoinedBy(".-", value, colon + 1);
  }

  @Override
  public int compareTo(ClauseId other) {
    return getValue().compareTo(other.getValue());
  }

  /** Returns the id of the clause with this name in a policy. */
  public static ClauseId of(PolicyId policy, String name) {
    return of(policy.getValue() + ":" + name);
  }

  /** Returns the policy that the clause belongs to. */
  public PolicyId policy() {
    return PolicyId.of(getValue().substring(0, getValue().indexOf(':')));
  }

  @Override
  public final String toString() {
    return getValue();
  }
}
