package org.opensupervision.rules.kind;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.rules.timeline.TimelinePlan;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** The table of rules: which one enacts which kind of requirement. */
public final class Rules {
  private static final Map<Class<? extends Requirement>, Maker> MAKERS =
      Map.of(
          Recurrence.class,
          (number, clause, plan, context) ->
              new RecurrenceRule(
                  number, clause, (Recurrence) clause.getRequirement(), plan, context),
          Deadline.class,
          (number, clause, plan, context) ->
              new DeadlineRule(number, clause, (Deadline) clause.getRequirement(), plan, context),
          Quality.class,
          (number, clause, plan, context) ->
              new QualityRule(number, clause, (Quality) clause.getRequirement(), plan, context));

  private static final Set<Class<? extends Requirement>> NOT_YET =
      Set.of(Coverage.class, Retention.class, Access.class, Statement.class);

  private Rules() {}

  /** Makes the rule of one kind. */
  private interface Maker {
    Rule make(int number, Clause clause, TimelinePlan plan, RuleContext context);
  }

  /** Returns the kinds of requirement that have a rule. */
  public static Set<Class<? extends Requirement>> kinds() {
    return MAKERS.keySet();
  }

  /** Returns the kinds of requirement that no rule enacts yet. */
  public static Set<Class<? extends Requirement>> notYet() {
    return NOT_YET;
  }

  /**
   * Returns the rule of a clause.
   *
   * @param number the position of the clause in the rule book
   * @throws IllegalArgumentException if no rule enacts its kind of requirement
   */
  public static Rule of(int number, Clause clause, TimelinePlan plan, RuleContext context) {
    return MAKERS.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(clause.getRequirement()))
        .findFirst()
        .map(entry -> entry.getValue().make(number, clause, plan, context))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The requirement of the clause ("
                        + clause.getId()
                        + ") must be a recurrence, a deadline or a quality."));
  }

  /** Returns whether a requirement is about people or about cases, which its events say. */
  public static SubjectKind subjectOf(Requirement requirement, Language language) {
    return events(requirement)
        .map(EventPattern::getEvent)
        .flatMap(word -> language.event(word).stream())
        .map(FactKind::getSubject)
        .findFirst()
        .orElse(SubjectKind.PERSON);
  }

  private static Stream<EventPattern> events(Requirement requirement) {
    if (requirement instanceof Recurrence recurrence) {
      return recurrence.getExpected().stream();
    }
    if (requirement instanceof Deadline deadline) {
      return Stream.of(List.of(deadline.getTrigger()), deadline.getExpected())
          .flatMap(List::stream);
    }
    return requirement instanceof Quality quality ? Stream.of(quality.getEvent()) : Stream.empty();
  }
}
