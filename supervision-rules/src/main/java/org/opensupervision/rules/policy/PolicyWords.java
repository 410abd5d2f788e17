package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.DutyHolder;
import org.opensupervision.model.policy.Strength;
import org.opensupervision.rules.document.Node;

/** The words of the policy file for strengths and for those who owe. */
final class PolicyWords {
  static final List<String> STRENGTHS = List.of("must", "should", "good practice");
  static final List<String> DUTY_HOLDERS =
      List.of("worker", "supervisor", "supervisor's manager", "group manager", "human resources");

  private PolicyWords() {}

  static Optional<Strength> strength(Values values, Node node) {
    return values
        .word(node, "strength", STRENGTHS)
        .map(word -> Strength.values()[STRENGTHS.indexOf(word)]);
  }

  static Optional<DutyHolder> dutyHolder(Values values, Node node) {
    return values
        .word(node, "owed by", DUTY_HOLDERS)
        .map(word -> DutyHolder.values()[DUTY_HOLDERS.indexOf(word)]);
  }
}
