package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.amount.NamedPeriod;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.LocalWord;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.vocabulary.Language;

/**
 * What the rules of one policy share: the tables of due dates, the local words, and when the policy
 * is in force.
 */
public final class RuleContext {
  private final Policy policy;
  private final Language language;
  private final DueTables tables;
  private final Versions versions;
  private final Above above;

  /** Returns the context of a policy, with the days on which it gives each clause force. */
  public RuleContext(Policy policy, DueTables tables, Versions versions) {
    this(policy, Language.of(policy), tables, versions, Above.NOTHING);
  }

  private RuleContext(
      Policy policy, Language language, DueTables tables, Versions versions, Above above) {
    this.policy = policy;
    this.language = language;
    this.tables = tables;
    this.versions = versions;
    this.above = above;
  }

  /** Returns this context for a clause whose place others may take. */
  public RuleContext under(Above others) {
    return others.clauses().isEmpty()
        ? this
        : new RuleContext(policy, language, tables, versions, others);
  }

  /** What takes the place of the clause that is compiled. */
  Above above() {
    return above;
  }

  InForce inForce(Clause clause) {
    return versions.inForce(clause).of(clause);
  }

  Versions versions() {
    return versions;
  }

  /** Returns the terms that the policy names. */
  List<NamedPeriod> terms() {
    return policy.getTerms();
  }

  /** Returns what the policy can speak of. */
  public Language language() {
    return language;
  }

  WorkingCalendar calendar() {
    return tables.calendar();
  }

  DueTable table(Term term) {
    return tables.of(term);
  }

  Optional<DueTable> table(Optional<Term> term) {
    return term.isPresent() ? Optional.of(table(term.get())) : Optional.empty();
  }

  /**
   * Returns the policy's own word for what counts, or the words of the language where it has none.
   */
  String name(List<EventPattern> anyOf) {
    var names = new ArrayList<String>();
    for (EventPattern pattern : anyOf) {
      names.add(name(pattern));
    }
    return String.join(" or ", names);
  }

  private String name(EventPattern pattern) {
    for (LocalWord word : policy.getLocalWords()) {
      if (word.getMeaning().equals(pattern)) {
        return word.getWord();
      }
    }
    return pattern.getEvent();
  }
}
