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

  static Optional<Strength> strength(Values values, Optional<Node> node) {
    var word = values.word(node, "strength", STRENGTHS);
    return word.isPresent() ? Optional.of(strength(word.get())) : Optional.empty();
  }

  static Optional<DutyHolder> dutyHolder(Values values, Optional<Node> node) {
    var word = values.word(node, "owed by", DUTY_HOLDERS);
    return word.isPresent() ? Optional.of(dutyHolder(word.get())) : Optional.empty();
  }

  private static Strength strength(String word) {
    return switch (word) {
      case "must" -> Strength.MUST;
      case "should" -> Strength.SHOULD;
      default -> Strength.GOOD_PRACTICE;
    };
  }

  private static DutyHolder dutyHolder(String word) {
    return switch (word) {
      case "worker" -> DutyHolder.WORKER;
      case "supervisor's manager" -> DutyHolder.SUPERVISORS_MANAGER;
      case "group manager" -> DutyHolder.GROUP_MANAGER;
      case "human resources" -> DutyHolder.HUMAN_RESOURCES;
      default -> DutyHolder.SUPERVISOR;
    };
  }
}
