package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.rules.timeline.EventProperty;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.Language;

/** Tells what was wanted of an event and what was found. */
final class QualityReasons {
  private final EventPattern event;
  private final List<Condition> parts;
  private final Language language;

  QualityReasons(EventPattern event, List<Condition> parts, Language language) {
    this.event = event;
    this.parts = parts;
    this.language = language;
  }

  /** Everything where it was met; else what was not, or what is not known. */
  List<Step> of(Fact fact, Status status) {
    var steps = new ArrayList<Step>();
    Map<String, List<String>> lacking = new LinkedHashMap<>();
    for (Condition part : parts) {
      var property = EventProperty.of(event, part, language);
      if (status == Status.UNKNOWN) {
        addMissing(steps, property, fact);
      } else if (status == Status.MET || !property.mayHold(fact)) {
        addFound(steps, lacking, part, property, fact, status);
      }
    }
    lacking.forEach((attribute, words) -> steps.add(lacking(attribute, words)));
    return steps;
  }

  static Step lacking(String attribute, List<String> words) {
    return Step.of(
        StepCode.LACKING,
        Detail.of("attribute", attribute),
        Detail.of("lacking", String.join(", ", words)));
  }

  static Step missing(Attribute attribute) {
    return Step.of(StepCode.MISSING, Detail.of("attribute", attribute.getName()));
  }

  private static void addMissing(List<Step> to, EventProperty property, Fact fact) {
    if (property.mayHold(fact) && !property.holds(fact)) {
      property.attributes().stream()
          .filter(attribute -> attribute.valueIn(fact).isEmpty())
          .map(QualityReasons::missing)
          .filter(step -> !to.contains(step))
          .forEach(to::add);
    }
  }

  private static void addFound(
      List<Step> to,
      Map<String, List<String>> lacking,
      Condition part,
      EventProperty property,
      Fact fact,
      Status status) {
    if (status == Status.MISSED
        && part instanceof Comparison comparison
        && comparison.getOperator() == Operator.INCLUDES) {
      lacking
          .computeIfAbsent(comparison.getAttribute(), attribute -> new ArrayList<>())
          .add(comparison.getValue());
      return;
    }
    to.add(
        Step.of(
            StepCode.PROPERTY,
            Detail.of("wanted", ConditionWords.of(part)),
            Detail.of("found", found(property.attributes(), fact))));
  }

  private static String found(List<Attribute> attributes, Fact fact) {
    if (attributes.size() == 1) {
      return value(attributes.get(0), fact);
    }
    return attributes.stream()
        .map(attribute -> attribute.getName() + " " + value(attribute, fact))
        .collect(Collectors.joining(", "));
  }

  private static String value(Attribute attribute, Fact fact) {
    Optional<Object> value = attribute.valueIn(fact);
    return value.map(found -> words(attribute, found)).orElse("nothing");
  }

  /** The words of a value; of a list, one after the other. */
  static String words(Attribute attribute, Object value) {
    return value instanceof List<?> several
        ? several.stream().map(attribute.getType()::write).collect(Collectors.joining(", "))
        : attribute.getType().write(value);
  }
}
