package org.opensupervision.examples.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.comparison.Comparison;
import org.opensupervision.rules.comparison.DutyCounts;
import org.opensupervision.rules.register.Register;

/** Two assessments compared and made ready to be read: by clause, by team, and in hours. */
public final class ComparedReport {
  private final Assessed before;
  private final Assessed after;
  private final Comparison comparison;
  private final Register register;

  private ComparedReport(Assessed before, Assessed after, Register register) {
    this.before = before;
    this.after = after;
    this.comparison = Comparison.of(before.assessment(), after.assessment());
    this.register = register;
  }

  /**
   * Returns the report of two assessments.
   *
   * @param register who is in which team, for both
   */
  public static ComparedReport of(Assessed before, Assessed after, Register register) {
    return new ComparedReport(before, after, register);
  }

  Assessed before() {
    return before;
  }

  Assessed after() {
    return after;
  }

  /** What concerns all duties together, each in a sentence. */
  List<String> changes() {
    long earlier = comparison.getChanged().stream().filter(duty -> duty.isDueEarlier()).count();
    long later = comparison.getChanged().stream().filter(duty -> duty.isDueLater()).count();
    return List.of(
        Figures.number(comparison.getGained().size()) + " duties gained",
        Figures.number(comparison.getLost().size()) + " duties lost",
        Figures.number(earlier) + " due earlier",
        Figures.number(later) + " due later",
        Figures.number(comparison.getNewlyOverdue().size()) + " newly overdue",
        Figures.number(comparison.getNoLongerOverdue().size()) + " no longer overdue");
  }

  /** The counts of each clause that has any duty, by its id. */
  List<CountsRow> clauses() {
    return comparison.countByClause().entrySet().stream()
        .filter(entry -> entry.getValue().getBefore() + entry.getValue().getAfter() > 0)
        .map(entry -> new CountsRow(entry.getKey().getValue(), entry.getValue()))
        .toList();
  }

  /** The counts of each team, by name; what belongs to no team comes last. */
  List<CountsRow> teams() {
    var rows = new ArrayList<CountsRow>();
    Map<String, DutyCounts> counts = comparison.countBy(this::team);
    counts.forEach((team, count) -> rows.add(new CountsRow(team, count)));
    rows.sort(Comparator.comparing(row -> row.name().equals(Groups.NO_TEAM)));
    return rows;
  }

  /** What changes, worker by worker, in the order of teams and workers. */
  List<PersonChanges> people() {
    return PersonChanges.of(DutyChange.of(comparison), register);
  }

  private String team(Finding found) {
    return register
        .workerOf(found.getObligation().getSubject())
        .flatMap(register::teamOf)
        .orElse(Groups.NO_TEAM);
  }

  HoursTable hours() {
    return new HoursTable(before.hours(), after.hours());
  }

  /** The clauses whose sessions are not in the hours. */
  SortedSet<ClauseId> setAside() {
    var clauses = new TreeSet<ClauseId>(before.hours().getSetAside());
    clauses.addAll(after.hours().getSetAside());
    return clauses;
  }
}
