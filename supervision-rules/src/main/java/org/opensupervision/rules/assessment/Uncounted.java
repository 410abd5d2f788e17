package org.opensupervision.rules.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.rules.kind.Rules;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.Misfit;
import org.opensupervision.rules.vocabulary.Noted;

/** Tells which facts a clause does not count because a value in them does not fit the policy. */
final class Uncounted {
  private Uncounted() {}

  static List<Step> of(Clause clause, Language language, Timeline timeline, int asOf) {
    var steps = new ArrayList<Step>();
    for (int i = 0; i < timeline.size(); i++) {
      Fact fact = timeline.fact(i);
      if (Days.of(fact.getOccurredOn()) <= asOf && concerns(fact, clause)) {
        for (Misfit misfit : Misfit.of(fact, language)) {
          step(fact, misfit).ifPresent(steps::add);
        }
      }
    }
    return steps;
  }

  private static Optional<Step> step(Fact fact, Misfit misfit) {
    return misfit.kind() == Misfit.Kind.WRONG_VALUE
        ? Optional.of(
            Step.of(
                StepCode.NOT_COUNTED,
                Detail.of("fact", fact.getId()),
                Detail.of("date", fact.getOccurredOn()),
                Detail.of("part", misfit.part()),
                Detail.of("expected", misfit.expected())))
        : Optional.empty();
  }

  private static boolean concerns(Fact fact, Clause clause) {
    var event = Noted.event(fact).map(Noted.Event::word);
    var detail = Noted.detail(fact).map(Noted.Detail::attribute);
    return event.filter(word -> counts(clause, word)).isPresent()
        || detail.filter(name -> compares(clause, name)).isPresent();
  }

  private static boolean counts(Clause clause, String word) {
    return Rules.events(clause.getRequirement()).stream()
        .flatMap(Uncounted::words)
        .anyMatch(word::equals);
  }

  private static Stream<String> words(EventPattern pattern) {
    return Stream.concat(
        Stream.of(pattern.getEvent()), pattern.getFollowing().stream().flatMap(Uncounted::words));
  }

  private static boolean compares(Clause clause, String name) {
    return clause.getAppliesTo().stream().flatMap(Uncounted::attributes).anyMatch(name::equals);
  }

  private static Stream<String> attributes(Condition condition) {
    if (condition instanceof AllOf all) {
      return all.getConditions().stream().flatMap(Uncounted::attributes);
    }
    if (condition instanceof AnyOf any) {
      return any.getConditions().stream().flatMap(Uncounted::attributes);
    }
    return condition instanceof Not not
        ? attributes(not.getCondition())
        : Stream.of(((Comparison) condition).getAttribute());
  }
}
