package org.opensupervision.rules.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.rules.vocabulary.ValueType;

/**
 * The part of a condition that keeps a clause from applying, and what is the case instead.
 *
 * @param part the first part that does not hold
 * @param attribute the attribute that it names first
 * @param unknown the attributes in it of which nothing is known, in its order
 * @param found the attribute's value, in words; "nothing" where it has none
 */
public record FailedCondition(
    Condition part, String attribute, List<String> unknown, String found) {

  private static final String NOTHING = "nothing";

  /** Returns whether nothing is known of the attribute. */
  public boolean isUnknown() {
    return found.equals(NOTHING);
  }

  /** Returns what fails for a subject on a day; empty where the condition holds. */
  public static Optional<FailedCondition> of(
      Condition condition, Timeline timeline, TimelinePlan plan, int asOf) {
    StateSource states = plan.states();
    return in(condition, states, stateOn(timeline, states.newState(), asOf));
  }

  private static SubjectState stateOn(Timeline timeline, SubjectState state, int asOf) {
    for (int i = 0; i < timeline.size(); i++) {
      if (Life.effective(timeline.fact(i)) <= asOf) {
        state.take(timeline.fact(i));
      }
    }
    state.goTo(asOf);
    return state;
  }

  private static Optional<FailedCondition> in(
      Condition condition, StateSource states, SubjectState state) {
    if (condition instanceof AllOf all) {
      return all.getConditions().stream()
          .flatMap(part -> in(part, states, state).stream())
          .findFirst();
    }
    return Check.of(condition, states).passes(state)
        ? Optional.empty()
        : Optional.of(failed(condition, states, state));
  }

  private static FailedCondition failed(Condition part, StateSource states, SubjectState state) {
    String attribute = firstAttribute(part);
    ValueType type = states.type(attribute);
    String found = states.value(attribute, state).map(type::write).orElse(NOTHING);
    var unknown = new LinkedHashSet<String>();
    addUnknown(part, states, state, unknown);
    return new FailedCondition(part, attribute, List.copyOf(unknown), found);
  }

  private static void addUnknown(
      Condition part, StateSource states, SubjectState state, Set<String> to) {
    if (part instanceof AllOf all) {
      all.getConditions().forEach(one -> addUnknown(one, states, state, to));
    } else if (part instanceof AnyOf any) {
      any.getConditions().forEach(one -> addUnknown(one, states, state, to));
    } else if (part instanceof Not not) {
      addUnknown(not.getCondition(), states, state, to);
    } else if (states.value(((Comparison) part).getAttribute(), state).isEmpty()) {
      to.add(((Comparison) part).getAttribute());
    }
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
