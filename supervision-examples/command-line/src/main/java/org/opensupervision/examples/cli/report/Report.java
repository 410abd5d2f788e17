package org.opensupervision.examples.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.explanation.ExplanationText;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.register.Register;

/**
 * An assessment made ready to be read: what is overdue and what falls due soon, by team and worker,
 * and how often each clause was kept.
 *
 * <p>Where several clauses bear on one duty, only the one that binds is listed; each clause still
 * counts its own figures. Everything is in a fixed order, so that the same assessment is written in
 * the same bytes.
 */
public final class Report {
  private final PolicyStack policies;
  private final Assessment assessment;
  private final Register register;
  private final int within;
  private final boolean summary;
  private final Counted counted;
  private final Lines lines;
  private final List<Line> overdue;
  private final List<Line> dueSoon;

  private Report(
      PolicyStack policies,
      Assessment assessment,
      Register register,
      int within,
      boolean summary,
      Counted counted) {
    this.policies = policies;
    this.assessment = assessment;
    this.register = register;
    this.within = within;
    this.summary = summary;
    this.counted = counted;
    this.lines = new Lines(register);
    this.overdue = lines.of(binding(Status.OVERDUE));
    this.dueSoon = lines.of(binding(Status.OPEN, Status.UPCOMING).filter(this::isSoon));
  }

  /**
   * Returns the report of an assessment.
   *
   * @param within for how many days ahead duties are listed as due soon, 0 or more
   */
  public static Report of(
      PolicyStack policies, Assessment assessment, Register register, int within) {
    if (within < 0) {
      throw new IllegalArgumentException(
          "The days (" + within + ") ahead of a report must be 0 or more.");
    }
    return new Report(
        policies, assessment, register, within, false, Counted.in(policies, assessment));
  }

  /** Returns this report with what concerns one subject only, its figures counted anew. */
  public Report about(Subject subject) {
    Assessment own = assessment.narrowedTo(subject);
    return new Report(policies, own, register, within, summary, Counted.in(policies, own));
  }

  /** Returns this report with its figures only, and without the lines behind them. */
  public Report asSummary() {
    return new Report(policies, assessment, register, within, true, counted);
  }

  /**
   * Returns how many duties are overdue; of several clauses for one duty the binding one counts.
   */
  public int countOverdue() {
    return overdue().size();
  }

  /** Returns how many duties are missed for good. */
  public int countMissed() {
    return count(Status.MISSED);
  }

  boolean isSummary() {
    return summary;
  }

  /** The newest version of the policy on top. */
  Policy policy() {
    return policies.getTop();
  }

  PolicyStack policies() {
    return policies;
  }

  Assessment assessment() {
    return assessment;
  }

  LocalDate asOf() {
    return assessment.getAsOf();
  }

  /** The last day that counts as soon. */
  LocalDate horizon() {
    return asOf().plusDays(within);
  }

  List<Line> overdue() {
    return overdue;
  }

  List<Line> dueSoon() {
    return dueSoon;
  }

  /** Overdue or due soon under a clause whose date is not the one that binds. */
  long countBound() {
    return assessment.with(Status.OPEN, Status.UPCOMING, Status.OVERDUE).stream()
        .filter(found -> !binds(found) && isSoon(found))
        .count();
  }

  int count(Status... statuses) {
    return assessment.with(statuses).size();
  }

  /** The clauses that can be kept or broken, each with its share and its counts. */
  List<Kept> kept() {
    return counted.kept();
  }

  /** What no machine can check, each with how often it is said. */
  List<Stated> stated() {
    return counted.stated();
  }

  List<Month> months() {
    return Month.lastTwelve(asOf(), assessment.getFindings());
  }

  List<String> reasons(Explanation explanation) {
    return ExplanationText.lines(explanation);
  }

  /** What a reader has to know of a worker on the day; empty for most. */
  String note(PersonId worker) {
    if (!register.isEmployed(worker)) {
      return " (left)";
    }
    return register.isAbsent(worker) ? " (absent)" : "";
  }

  Lines lines() {
    return lines;
  }

  private Stream<Finding> binding(Status... statuses) {
    return assessment.with(statuses).stream().filter(Report::binds);
  }

  private boolean isSoon(Finding found) {
    return found.getObligation().getDue().filter(due -> !due.isAfter(horizon())).isPresent();
  }

  private static boolean binds(Finding found) {
    return found.getBoundBy().isEmpty();
  }
}
