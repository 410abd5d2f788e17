package org.opensupervision.rules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.obligation.Obligation;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.timeline.Days;

/** Makes findings of verdicts; their explanations are told when they are first asked for. */
final class Findings {
  private Findings() {}

  /** By due date; what is due on one day stays in the order of subjects and clauses it came in. */
  static List<Finding> inOrder(List<Found> found, RuleBook book, LocalDate asOf) {
    int today = Days.of(asOf);
    Found[] byDue = found.toArray(new Found[0]);
    Arrays.sort(byDue, new ByDue());
    var findings = new ArrayList<Finding>(byDue.length);
    for (Found one : byDue) {
      findings.add(finding(one, book, today));
    }
    return List.copyOf(findings);
  }

  private static final class ByDue implements Comparator<Found> {
    @Override
    public int compare(Found one, Found other) {
      return Integer.compare(one.due(), other.due());
    }
  }

  private static Finding finding(Found found, RuleBook book, int today) {
    int end =
        found.verdict().isMet() ? found.rule().metOn(found.timeline(), found.verdict()) : today;
    boolean late = found.status() == Status.MET_LATE || found.status() == Status.OVERDUE;
    return Finding.builder()
        .obligation(obligation(found, book))
        .status(found.status())
        .metBy(fact(found, found.rule().metBy(found.timeline(), found.verdict())))
        .metOn(day(found.verdict().isMet(), end))
        .daysLate(late ? end - found.due() : 0)
        .intervalsMissed(intervalsMissed(found, end))
        .boundBy(boundBy(found))
        .build();
  }

  private static Optional<ClauseId> boundBy(Found found) {
    var first = found.boundBy();
    return first.isPresent() ? Optional.of(first.get().rule().clause().getId()) : Optional.empty();
  }

  private static int intervalsMissed(Found found, int end) {
    return switch (found.status()) {
      case MET_LATE, OVERDUE ->
          found.rule().intervalsMissed(found.timeline(), found.verdict(), end);
      case MISSED ->
          found
              .rule()
              .intervalsMissed(found.timeline(), found.verdict(), found.verdict().answer() + 1);
      default -> 0;
    };
  }

  private static Obligation obligation(Found found, RuleBook book) {
    var clause = found.rule().clause();
    var timeline = found.timeline();
    var verdict = found.verdict();
    boolean known = found.due() != Days.NEVER;
    return Obligation.builder()
        .clause(clause.getId())
        .subject(timeline.getSubject())
        .owedBy(clause.getOwedBy())
        .trigger(fact(found, found.rule().trigger(timeline, verdict)))
        .part(found.rule().part(timeline, verdict))
        .member(found.rule().member(verdict))
        .opens(day(known, found.rule().opens(timeline, verdict)))
        .due(day(known, found.due()))
        .target(target(found))
        .closes(day(found.status() == Status.MISSED, verdict.answer()))
        .explanation(Explanation.deferred(new Grounds(found, book)))
        .build();
  }

  private static Optional<LocalDate> target(Found found) {
    int day = found.rule().target(found.timeline(), found.verdict());
    return day(day != Days.NEVER, day);
  }

  private static Optional<LocalDate> day(boolean known, int day) {
    return known ? Optional.of(Days.date(day)) : Optional.empty();
  }

  private static Optional<FactId> fact(Found found, int position) {
    return position < 0 ? Optional.empty() : Optional.of(found.timeline().fact(position).getId());
  }
}
