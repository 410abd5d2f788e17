package org.opensupervision.rules.timeline;

import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.ValueType;
import org.opensupervision.rules.vocabulary.Vocabulary;

/**
 * The part of a condition that keeps a clause from applying, and what is the case instead.
 *
 * @param part the first part that does not hold
 * @param attribute the attribute that it names first
 * @param found the attribute's value, in words; "nothing" where it has none
 */
public record FailedCondition(Condition part, String attribute, String found) {

  /** Returns what fails for a subject on a day; empty where the condition holds. */
  public static Optional<FailedCondition> of(Condition condition, Timeline timeline, int asOf) {
    SubjectKind subject = SubjectKind.of(timeline.getSubject());
    return in(condition, subject, stateOn(timeline, subject, asOf));
  }

  /** Returns what fails for what is true of a subject; empty where the condition holds. */
  public static Optional<FailedCondition> of(
      Condition condition, SubjectKind subject, Map<String, Object> state) {
    return in(condition, subject, state);
  }

  private static Map<String, Object> stateOn(Timeline timeline, SubjectKind subject, int asOf) {
    var state = new SubjectState(subject);
    for (int i = 0; i < timeline.size(); i++) {
      if (Life.effective(timeline.fact(i)) <= asOf) {
        state.take(timeline.fact(i));
      }
    }
    return state.values();
  }

  private static Optional<FailedCondition> in(
      Condition condition, SubjectKind subject, Map<String, Object> state) {
    if (condition instanceof AllOf all) {
      return all.getConditions().stream()
          .flatMap(part -> in(part, subject, state).stream())
          .findFirst();
    }
    return Check.of(condition, new StateSource(subject)).passes(state)
        ? Optional.empty()
        : Optional.of(failed(condition, subject, state));
  }

  private static FailedCondition failed(
      Condition part, SubjectKind subject, Map<String, Object> state) {
    String attribute = firstAttribute(part);
    Object value = state.get(attribute);
    ValueType type = Vocabulary.state(subject, attribute).orElseThrow().getType();
    return new FailedCondition(part, attribute, value == null ? "nothing" : type.write(value));
  }

  private static String firstAttribute(Condition condition) {
    if (condition instanceof AllOf all) {
      return firstAttribute(all.getConditions().get(0));
    }
    if (condition instanceof AnyOf any) {
      return firstAttribute(any.getConditions().get(0));
    }
    return condition instanceof Not not
        ? firstAttribute(not.getCondition())
        : ((Comparison) condition).getAttribute();
  }
}
