package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.opensupervision.rules.timeline.Changeable;
import org.opensupervision.rules.timeline.TimelinePlan;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** The table of rules: which one enacts which kind of requirement. */
public final class Rules {
  private static final Set<Class<? extends Requirement>> KINDS =
      Set.of(
          Recurrence.class,
          Deadline.class,
          Quality.class,
          Coverage.class,
          Retention.class,
          Statement.class);

  private static final Set<Class<? extends Requirement>> PERMISSIONS = Set.of(Access.class);

  private Rules() {}

  /** Returns the kinds of requirement that have a rule. */
  public static Set<Class<? extends Requirement>> kinds() {
    return KINDS;
  }

  /** Returns the kinds of requirement by which nothing is owed: they allow something. */
  public static Set<Class<? extends Requirement>> permissions() {
    return PERMISSIONS;
  }

  /** Returns whether anything can be owed by a requirement. */
  public static boolean isOwed(Requirement requirement) {
    return !(requirement instanceof Access);
  }

  /**
   * Returns the rule of a clause.
   *
   * @param number the position of the clause in the rule book
   * @throws IllegalArgumentException if no rule enacts its kind of requirement
   */
  public static Rule of(int number, Clause clause, TimelinePlan plan, RuleContext context) {
    Rule rule = plain(number, clause, plan, context);
    boolean suspended = suspendsAmounts(clause);
    return !plan.mayVary(clause) && !suspended
        ? rule
        : Pauses.around(rule, number, suspended, plan, context);
  }

  /** Whether a clause asks for an amount and is suspended at times; rules of gaps see to it. */
  private static boolean suspendsAmounts(Clause clause) {
    return clause.getRequirement() instanceof Recurrence asked
        && asked.getQuota().isPresent()
        && asked.getSuspendedDuring().isPresent();
  }

  private static Rule plain(int number, Clause clause, TimelinePlan plan, RuleContext context) {
    Requirement asked = clause.getRequirement();
    if (asked instanceof Recurrence recurrence) {
      return Recurrences.rule(number, clause, recurrence, plan, context);
    }
    if (asked instanceof Deadline deadline) {
      return deadline(number, clause, deadline, plan, context);
    }
    if (asked instanceof Quality quality) {
      return quality.getProRata().isPresent() || mayBeShorter(clause, plan)
          ? new LengthRule(number, clause, quality, plan, context)
          : new QualityRule(number, clause, quality, plan, context);
    }
    if (asked instanceof Coverage coverage) {
      return coverage(number, clause, coverage, plan, context);
    }
    if (asked instanceof Retention retention) {
      return new RetentionRule(number, clause, retention, plan, context);
    }
    if (asked instanceof Statement statement) {
      return new StatementRule(number, clause, statement, plan, context);
    }
    throw new IllegalArgumentException(
        "The requirement of the clause ("
            + clause.getId()
            + ") must be of a kind that can be judged.");
  }

  /** Whether decisions may change how long each event is to last. */
  private static boolean mayBeShorter(Clause clause, TimelinePlan plan) {
    return plan.mayVary(clause) && Changeable.of(clause.getRequirement()).isPresent();
  }

  /** Most deadlines are plain ones, which are looked at in very many journals. */
  private static Rule deadline(
      int number, Clause clause, Deadline asked, TimelinePlan plan, RuleContext context) {
    if (asked.isBefore()) {
      return new BeforeRule(number, clause, asked, plan, context);
    }
    if (asked.getSuspendedDuring().isPresent()) {
      return new PausedDeadlineRule(number, clause, asked, plan, context);
    }
    return asked.getWithinHours().isPresent() || asked.getNotBefore().isPresent()
        ? new WindowRule(number, clause, asked, plan, context)
        : new DeadlineRule(number, clause, asked, plan, context);
  }

  private static Rule coverage(
      int number, Clause clause, Coverage asked, TimelinePlan plan, RuleContext context) {
    return asked.getEvents().isPresent()
        ? new TogetherRule(number, clause, asked, plan, context)
        : new CoverageRule(number, clause, asked, plan, context);
  }

  /** Returns a rule that leaves to other versions of its clause what is theirs. */
  public static Rule inVersion(Rule rule, Version version) {
    return new VersionRule(rule, version);
  }

  /** Returns whether a requirement is about people or about cases, which its events say. */
  public static SubjectKind subjectOf(Requirement requirement, Language language) {
    if (requirement instanceof Statement statement) {
      return statement.isAboutCases() ? SubjectKind.CASE : SubjectKind.PERSON;
    }
    for (EventPattern event : events(requirement)) {
      var kind = language.event(event.getEvent());
      if (kind.isPresent()) {
        return kind.get().getSubject();
      }
    }
    return SubjectKind.PERSON;
  }

  /**
   * Returns the events that a requirement counts or counts from, as far as they say whom it is
   * about.
   */
  public static List<EventPattern> events(Requirement requirement) {
    if (requirement instanceof Recurrence recurrence) {
      return recurrence.getExpected();
    }
    if (requirement instanceof Deadline deadline) {
      var events = new ArrayList<EventPattern>();
      events.add(deadline.getTrigger());
      events.addAll(deadline.getExpected());
      return events;
    }
    if (requirement instanceof Coverage coverage) {
      return List.of(coverage.getEvent());
    }
    if (requirement instanceof Retention retention) {
      return retention.getAfter();
    }
    return requirement instanceof Quality quality ? List.of(quality.getEvent()) : List.of();
  }
}
