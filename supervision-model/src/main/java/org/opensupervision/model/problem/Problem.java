package org.opensupervision.model.problem;

import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * One thing that is wrong with what a caller supplied, said so that they can put it right.
 *
 * <p>A problem names ids, kinds and lengths, never personal content: it may be logged. The code is
 * stable and programs may rely on it; the sentences may change.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface Problem {

  /** Returns the stable code, such as {@code policy.unknown-key}. */
  String getCode();

  /** Returns where it was found; empty if it belongs to no place in an input. */
  Optional<Place> getPlace();

  /** Returns the id of the clause it concerns; empty if it concerns none. */
  Optional<String> getClause();

  /** Returns what is wrong, as a sentence with the offending value in it. */
  String getMessage();

  /** Returns what was expected instead, in a few words; empty if the message says it all. */
  Optional<String> getExpected();

  /** Returns advice that begins with "Maybe "; empty if there is none to give. */
  Optional<String> getHint();

  /** Returns a builder, in which code and message must be set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns this problem as text: place, message, clause and what was expected on the first line,
   * the hint on a second.
   */
  default String asText() {
    var text = new StringBuilder();
    getPlace().ifPresent(place -> text.append(place.asText()).append(": "));
    text.append(getMessage());
    getExpected().ifPresent(expected -> text.append(" Expected: ").append(expected).append('.'));
    getClause().ifPresent(clause -> text.append(" (clause ").append(clause).append(')'));
    text.append(" [").append(getCode()).append(']');
    getHint().ifPresent(hint -> text.append('\n').append(hint));
    return text.toString();
  }

  /** Refuses a blank code or message and a misworded hint; it runs whenever a problem is built. */
  @Value.Check
  default void check() {
    if (getCode().isBlank() || getMessage().isBlank()) {
      throw new IllegalArgumentException(
          "The code (" + getCode() + ") and the message of a problem must not be blank.");
    }
    getHint().ifPresent(Problem::checkHint);
  }

  private static void checkHint(String hint) {
    if (!hint.startsWith("Maybe ")) {
      throw new IllegalArgumentException(
          "The hint (" + hint + ") of a problem must begin with \"Maybe \".");
    }
  }

  /** Builds problems. */
  final class Builder extends ImmutableProblem.Builder {
    Builder() {}
  }
}
