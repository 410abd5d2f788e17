package org.opensupervision.rules.timeline;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Held;
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
    var held = HeldQueries.in(Optional.of(condition), states).find(timeline.facts());
    return in(condition, states, stateOn(timeline, states.newState().holding(held), asOf));
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

  /** Since when a part has held that has not done so for as long as it is to, or for longer. */
  private static String since(Condition part, StateSource states, SubjectState state) {
    return part instanceof Held held
        ? states.held(held.getCondition(), state).map(time -> " " + time).orElse("")
        : "";
  }

  private static FailedCondition failed(Condition part, StateSource states, SubjectState state) {
    var names = EventProperty.names(part);
    String attribute = names.iterator().next();
    ValueType type = states.type(attribute);
    String found =
        states.value(attribute, state).map(type::write).orElse(NOTHING)
            + since(part, states, state);
    var unknown = names.stream().filter(name -> states.value(name, state).isEmpty()).toList();
    return new FailedCondition(part, attribute, unknown, found);
  }
}
