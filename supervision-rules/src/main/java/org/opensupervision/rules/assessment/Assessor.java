package org.opensupervision.rules.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.vocabulary.SubjectKind;

/**
 * Judges journals by the clauses of one policy, counting working days on one calendar.
 *
 * <p>It asks no clock and keeps nothing: the same journals, day and moment give the same answers.
 * It is immutable and safe for use by several threads.
 */
public final class Assessor {
  private final RuleBook book;

  private Assessor(RuleBook book) {
    this.book = book;
  }

  /**
   * Returns the assessor of a policy.
   *
   * @throws IllegalArgumentException if a clause asks for something that no rule enacts yet
   */
  public static Assessor under(Policy policy, WorkingCalendar calendar) {
    return under(PolicyStack.of(policy), calendar);
  }

  /**
   * Returns the assessor of a policy with its layers and versions.
   *
   * @throws IllegalArgumentException if a clause asks for something that no rule enacts yet
   */
  public static Assessor under(PolicyStack policies, WorkingCalendar calendar) {
    return new Assessor(new RuleBook(policies, calendar));
  }

  /** Returns a journal made ready, with the facts that were recorded up to a moment. */
  public PreparedJournal prepare(Journal journal, Instant knownAt) {
    var kind = SubjectKind.of(journal.getSubject());
    return new PreparedJournal(book.plan(kind).timeline(journal, knownAt), book.rules(kind));
  }

  /** Returns which decisions to depart from a clause do not count, in the order of the facts. */
  public List<Problem> checkVariations(Facts facts) {
    return VariationCheck.of(facts, book);
  }

  /** Returns room for the judgements of one journal at a time, to be used again and again. */
  public Judgements judgements() {
    return new Judgements(book);
  }

  /** Returns how things stand on a day, given the facts that were recorded up to a moment. */
  public Assessment assess(Facts facts, LocalDate asOf, Instant knownAt) {
    var found = new ArrayList<Found>();
    var judgements = judgements();
    for (Journal journal : facts.getJournals()) {
      judgements.judge(prepare(journal, knownAt), asOf);
      found.addAll(judgements.settled());
    }
    return Assessment.builder()
        .policy(book.stack().getTop().getId())
        .calendar(book.calendar().getName())
        .asOf(asOf)
        .knownAt(knownAt)
        .findings(Findings.inOrder(found, book, asOf))
        .compliance(Tally.of(found, book))
        .build();
  }

  /**
   * Returns why a clause has nothing open for a subject on a day; why something is owed, if it has.
   *
   * @throws IllegalArgumentException if the policy has no such clause
   */
  public Explanation whyNot(PreparedJournal journal, ClauseId clause, LocalDate asOf) {
    var judgements = judgements();
    judgements.judge(journal, asOf);
    List<Found> found = judgements.settled();
    return new Silence(book, journal.timeline(), asOf).of(clause, found);
  }
}
