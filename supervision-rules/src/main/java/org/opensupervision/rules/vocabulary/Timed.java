package org.opensupervision.rules.vocabulary;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.amount.WorkUnit;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Recurrence;

/** Events that clauses count by their time; one of them that states no minutes counts nothing. */
public final class Timed {
  /** The part of an event that says how long it lasted. */
  public static final String MINUTES = "minutes";

  private Timed() {}

  /** Returns the words of the events whose minutes some clauses count. */
  public static Set<String> words(Collection<Clause> clauses) {
    var words = new HashSet<String>();
    for (Clause clause : clauses) {
      if (clause.getRequirement() instanceof Recurrence recurrence) {
        add(recurrence, words);
      }
    }
    return words;
  }

  private static void add(Recurrence asked, Set<String> to) {
    asked.getQuota().filter(Timed::isTimed).ifPresent(quota -> add(asked.getExpected(), to));
    asked
        .getQuota()
        .filter(quota -> quota.getWindow() instanceof WorkUnit unit && unit.getSize().isOfMinutes())
        .ifPresent(quota -> add(asked.getWork().stream().toList(), to));
    asked.getStages().stream()
        .filter(stage -> stage.getUntilAmount().filter(of -> of.isOfMinutes()).isPresent())
        .forEach(stage -> add(stage.getUntilEvent().stream().toList(), to));
  }

  private static boolean isTimed(Quota quota) {
    return quota.getAmount().isOfMinutes() || quota.getShortestMinutes() > 0;
  }

  private static void add(List<EventPattern> events, Set<String> to) {
    events.forEach(event -> to.add(event.getEvent()));
  }

  /** Returns whether a fact is one of these events and does not say how long it lasted. */
  public static boolean isUntold(Fact fact, Language language, Set<String> words) {
    if (words.isEmpty()) {
      return false;
    }
    FactKind kind = language.kindOf(fact);
    return words.contains(kind.getWord())
        && kind.includes(fact)
        && kind.attribute(MINUTES).filter(part -> part.valueIn(fact).isEmpty()).isPresent();
  }
}
