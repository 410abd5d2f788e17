package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Held;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.condition.Operator;

/** Says a condition in the words of the policy language, as in "minutes at least 90". */
public final class ConditionWords {
  private ConditionWords() {}

  /** Returns the condition in words. */
  public static String of(Condition condition) {
    if (condition instanceof AllOf all) {
      return joined(all.getConditions(), " and ");
    }
    if (condition instanceof AnyOf any) {
      return joined(any.getConditions(), " or ");
    }
    if (condition instanceof Not not) {
      return "not (" + of(not.getCondition()) + ")";
    }
    if (condition instanceof Held held) {
      return "%s for %s %s"
          .formatted(of(held.getCondition()), held.getOperator().getWords(), held.getTerm());
    }
    var comparison = (Comparison) condition;
    String start = comparison.getAttribute() + " " + comparison.getOperator().getWords();
    return comparison.getOperator() == Operator.RECORDED
        ? start
        : start + " " + comparison.getValue();
  }

  private static String joined(List<Condition> conditions, String with) {
    var words = new ArrayList<String>();
    for (Condition condition : conditions) {
      words.add(of(condition));
    }
    return String.join(with, words);
  }
}
