package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.vocabulary.StateAttribute;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.Vocabulary;

/**
 * Reads the day on which an attribute takes a value, as the start of a clock: {@code counted from:
 * {attribute: accreditation, is: accredited}}.
 */
final class BeginningReader {
  static final String ATTRIBUTE = "attribute";
  static final List<String> KEYS = List.of(ATTRIBUTE, ComparisonReader.IS);

  private final Report report;
  private final EventReader events;

  BeginningReader(Report report, EventReader events) {
    this.report = report;
    this.events = events;
  }

  /** Whether a value names an attribute, and no event. */
  static boolean isMeant(Node node) {
    return node instanceof Mapping mapping && mapping.has(ATTRIBUTE);
  }

  Optional<Event> read(Mapping mapping) {
    var keys = Keys.of(report, mapping, "start of the clock", KEYS);
    var states = states();
    var names = states.stream().map(StateAttribute::getName).toList();
    var name = new Values(report).word(keys.need(ATTRIBUTE), ATTRIBUTE, names);
    var is = keys.need(ComparisonReader.IS);
    if (name.isEmpty() || is.isEmpty()) {
      return Optional.empty();
    }
    StateAttribute state = states.get(names.indexOf(name.get()));
    return new ComparisonReader(report, state)
        .compared(is.get())
        .map(condition -> event(state, condition));
  }

  /** Those that hold for some time; of people where the events before do not say of whom. */
  private List<StateAttribute> states() {
    var subject = events.subject().orElse(SubjectKind.PERSON);
    return events.language().states(subject).stream().filter(StateAttribute::isLasting).toList();
  }

  private static Event event(StateAttribute state, Condition condition) {
    String word = state.getSubject() == SubjectKind.PERSON ? "detail noted" : "case detail noted";
    var pattern =
        EventPattern.builder().event(name(state.getName(), condition)).beginning(condition);
    return new Event(Vocabulary.kind(word).orElseThrow(), pattern.build());
  }

  /** As in "accreditation is accredited or senior". */
  private static String name(String attribute, Condition condition) {
    var parts = condition instanceof AnyOf any ? any.getConditions() : List.of(condition);
    var values = new ArrayList<String>();
    for (Condition part : parts) {
      var one = (Comparison) part;
      values.add(
          (one.getOperator().isLimit() ? one.getOperator().getWords() + " " : "") + one.getValue());
    }
    return attribute + " is " + String.join(" or ", values);
  }
}
