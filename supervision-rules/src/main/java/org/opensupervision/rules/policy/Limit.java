package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Operator;

/** A text that begins with "at least" or the like, and what comes after. */
record Limit(Operator operator, String rest) {

  static Optional<Limit> read(String text) {
    for (Operator operator : Operator.values()) {
      String start = operator.getWords() + " ";
      if (operator.isLimit() && text.startsWith(start)) {
        return Optional.of(new Limit(operator, text.substring(start.length())));
      }
    }
    return Optional.empty();
  }

  Comparison on(String attribute) {
    return Comparison.of(attribute, operator, rest);
  }
}
