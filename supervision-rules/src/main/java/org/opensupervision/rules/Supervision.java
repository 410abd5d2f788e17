package org.opensupervision.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.access.AccessBook;
import org.opensupervision.rules.assessment.Assessor;
import org.opensupervision.rules.fact.PolicyFit;
import org.opensupervision.rules.layer.PolicyStack;

/**
 * Supervision under one policy and one calendar: the way in to the rules.
 *
 * <p>Make one for a policy and keep it: the policy is compiled when it is made. It is immutable and
 * safe for use by several threads, asks no clock, and does no input or output.
 */
public final class Supervision {
  private final PolicyStack policies;
  private final WorkingCalendar calendar;
  private final Assessor assessor;
  private final AccessBook access;

  private Supervision(PolicyStack policies, WorkingCalendar calendar) {
    this.policies = policies;
    this.calendar = calendar;
    this.assessor = Assessor.under(policies, calendar);
    this.access = new AccessBook(policies, calendar);
  }

  /**
   * Returns supervision under a policy, with working days counted on a calendar.
   *
   * @throws IllegalArgumentException if a clause asks for something that no rule enacts yet
   * @throws org.opensupervision.model.problem.SupervisionException if it is layered on another one
   */
  public static Supervision under(Policy policy, WorkingCalendar calendar) {
    return under(PolicyStack.of(policy), calendar);
  }

  /**
   * Returns supervision under a policy with all that it is layered on, each in all its versions.
   *
   * @throws IllegalArgumentException if a clause asks for something that no rule enacts yet
   */
  public static Supervision under(PolicyStack policies, WorkingCalendar calendar) {
    return new Supervision(policies, calendar);
  }

  /** Returns the policy: the newest version of the one on top, where there are several. */
  public Policy getPolicy() {
    return policies.getTop();
  }

  /** Returns all policies that are asked for: the layers, each in all its versions. */
  public PolicyStack getPolicies() {
    return policies;
  }

  /** Returns the calendar that working days are counted on. */
  public WorkingCalendar getCalendar() {
    return calendar;
  }

  /**
   * Returns what the policies cannot make sense of in facts that are stated in their own words.
   *
   * <p>A fact with a declared event or attribute counts only if its values are of the declared
   * kind. An assessment passes over the others, so that a host should ask this whenever facts come
   * in. Decisions to depart from a clause that the clause does not allow are told too. Messages
   * name facts by their ids and never repeat what they say.
   */
  public List<Problem> check(Facts facts) {
    var problems = new ArrayList<>(PolicyFit.check(facts, policies.getPolicies()));
    problems.addAll(assessor.checkVariations(facts));
    return List.copyOf(problems);
  }

  /**
   * Returns how things stand on a day, given everything that was recorded.
   *
   * <p>Facts that happened after the day are not seen. Of facts recorded late, all are believed:
   * the answer tells whether the policy was in fact kept.
   *
   * @throws org.opensupervision.model.time.CalendarRangeException if working days are to be counted
   *     that the calendar does not know
   */
  public Assessment assess(Facts facts, LocalDate asOf) {
    return assess(facts, asOf, lastRecorded(facts));
  }

  /**
   * Returns how things stood on a day, given what had been recorded up to a moment.
   *
   * <p>With a moment of long ago it tells what could be known then.
   */
  public Assessment assess(Facts facts, LocalDate asOf, Instant knownAt) {
    return assessor.assess(facts, asOf, knownAt);
  }

  /**
   * Returns why a clause asks nothing of or for a subject on a day.
   *
   * <p>It does not apply, and which part of its condition fails; or what starts it has not
   * happened; or it was met already. If something is open after all, that is explained.
   *
   * @throws IllegalArgumentException if the policy has no such clause
   */
  public Explanation whyNot(Facts facts, Subject subject, ClauseId clause, LocalDate asOf) {
    return whyNot(facts, subject, clause, asOf, lastRecorded(facts));
  }

  /**
   * Returns why a clause asked nothing of or for a subject on a day, given what had been recorded
   * up to a moment.
   *
   * @throws IllegalArgumentException if the policy has no such clause
   */
  public Explanation whyNot(
      Facts facts, Subject subject, ClauseId clause, LocalDate asOf, Instant knownAt) {
    return assessor.whyNot(assessor.prepare(facts.about(subject), knownAt), clause, asOf);
  }

  /**
   * Returns whether somebody may read a part of a supervision file on a day, and why.
   *
   * <p>What no clause allows is refused: a reader needs a relation that a clause names and, where
   * the clause has purposes, one of them. Every layer that says anything of the part must allow it.
   * The decision is what has to be recorded before anything is shown. Facts must be given about the
   * person of the file and about the supervisors above.
   */
  public AccessDecision mayRead(Facts facts, AccessRequest request, LocalDate asOf) {
    return mayRead(facts, request, asOf, lastRecorded(facts));
  }

  /**
   * Returns whether somebody may read a part of a supervision file on a day, given what had been
   * recorded up to a moment.
   */
  public AccessDecision mayRead(
      Facts facts, AccessRequest request, LocalDate asOf, Instant knownAt) {
    return access.decide(facts, request, asOf, knownAt);
  }

  private static Instant lastRecorded(Facts facts) {
    @Nullable Instant last = null;
    for (Journal journal : facts.getJournals()) {
      for (Fact fact : journal.getFacts()) {
        last = last == null || fact.getRecordedAt().isAfter(last) ? fact.getRecordedAt() : last;
      }
    }
    return last == null ? Instant.EPOCH : last;
  }
}
