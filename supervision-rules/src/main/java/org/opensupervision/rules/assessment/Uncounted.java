package org.opensupervision.rules.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.rules.kind.Rules;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.EventProperty;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.Misfit;
import org.opensupervision.rules.vocabulary.Noted;
import org.opensupervision.rules.vocabulary.Timed;
import org.opensupervision.rules.vocabulary.ValueType;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** Tells which facts a clause does not count because a value does not fit, or is not there. */
final class Uncounted {
  private Uncounted() {}

  static List<Step> of(Clause clause, Language language, Timeline timeline, int asOf) {
    var steps = new ArrayList<Step>();
    Set<String> timed = Timed.words(List.of(clause));
    for (int i = 0; i < timeline.size(); i++) {
      Fact fact = timeline.fact(i);
      if (Days.of(fact.getOccurredOn()) <= asOf && concerns(fact, clause)) {
        for (Misfit misfit : Misfit.of(fact, language)) {
          step(fact, misfit).ifPresent(steps::add);
        }
        if (Timed.isUntold(fact, language, timed)) {
          steps.add(step(fact, Timed.MINUTES, ValueType.NUMBER.getExpected()));
        }
      }
    }
    return steps;
  }

  private static Optional<Step> step(Fact fact, Misfit misfit) {
    return misfit.kind() == Misfit.Kind.WRONG_VALUE
        ? Optional.of(step(fact, misfit.part(), misfit.expected()))
        : Optional.empty();
  }

  private static Step step(Fact fact, String part, String expected) {
    return Step.of(
        StepCode.NOT_COUNTED,
        Detail.of("fact", fact.getId()),
        Detail.of("date", fact.getOccurredOn()),
        Detail.of("part", part),
        Detail.of("expected", expected));
  }

  private static boolean concerns(Fact fact, Clause clause) {
    var event =
        Noted.event(fact)
            .map(Noted.Event::word)
            .or(() -> Optional.of(Vocabulary.kindOf(fact).getWord()));
    var detail = Noted.detail(fact).map(Noted.Detail::attribute);
    return event.filter(word -> counts(clause, word)).isPresent()
        || detail.filter(name -> compares(clause, name)).isPresent();
  }

  private static boolean counts(Clause clause, String word) {
    return Stream.concat(
            Rules.events(clause.getRequirement()).stream(), alsoCounted(clause.getRequirement()))
        .flatMap(Uncounted::words)
        .anyMatch(word::equals);
  }

  /** What a recurrence counts beside what it expects. */
  private static Stream<EventPattern> alsoCounted(Requirement requirement) {
    return requirement instanceof Recurrence asked
        ? Stream.of(
                asked.getWork().stream(),
                asked.getCountedFrom().stream(),
                asked.getStages().stream().flatMap(stage -> stage.getUntilEvent().stream()))
            .flatMap(Function.identity())
        : Stream.of();
  }

  private static Stream<String> words(EventPattern pattern) {
    return Stream.concat(
        Stream.of(pattern.getEvent()), pattern.getFollowing().stream().flatMap(Uncounted::words));
  }

  private static boolean compares(Clause clause, String name) {
    return share(clause.getRequirement()).filter(name::equals).isPresent()
        || Stream.concat(clause.getAppliesTo().stream(), clock(clause.getRequirement()))
            .anyMatch(to -> EventProperty.names(to).contains(name));
  }

  /** What starts the clock of a clause with its beginning. */
  private static Stream<Condition> clock(Requirement asked) {
    return asked instanceof Recurrence recurrence
        ? recurrence.getCountedFrom().flatMap(EventPattern::getBeginning).stream()
        : Stream.of();
  }

  /** The attribute of which a clause asks a share. */
  private static Optional<String> share(Requirement asked) {
    if (asked instanceof Quality quality) {
      return quality.getProRata();
    }
    return asked instanceof Recurrence recurrence
        ? recurrence.getQuota().flatMap(Quota::getProRata)
        : Optional.empty();
  }
}
