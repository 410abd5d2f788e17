package org.opensupervision.rules.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.obligation.Obligation;
import org.opensupervision.rules.timeline.Days;

/** Makes findings of verdicts; their explanations are told when they are first asked for. */
final class Findings {
  private Findings() {}

  /** By due date; what is due on one day stays in the order of subjects and clauses it came in. */
  static List<Finding> inOrder(List<Found> found, RuleBook book, LocalDate asOf) {
    int today = Days.of(asOf);
    return found.stream()
        .sorted(Comparator.comparingInt(Found::due))
        .map(one -> finding(one, book, today))
        .toList();
  }

  private static Finding finding(Found found, RuleBook book, int today) {
    var metBy = fact(found, found.rule().metBy(found.timeline(), found.verdict()));
    int end =
        found.verdict().isMet() ? found.rule().metOn(found.timeline(), found.verdict()) : today;
    boolean late = found.status() == Status.MET_LATE || found.status() == Status.OVERDUE;
    return Finding.builder()
        .obligation(obligation(found, book))
        .status(found.status())
        .metBy(metBy.map(Fact::getId))
        .metOn(day(found.verdict().isMet(), end))
        .daysLate(late ? end - found.due() : 0)
        .intervalsMissed(intervalsMissed(found, end))
        .boundBy(found.boundBy().map(first -> first.rule().clause().getId()))
        .build();
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
        .trigger(trigger(found))
        .part(found.rule().part(timeline, verdict))
        .opens(day(known, found.rule().opens(timeline, verdict)))
        .due(day(known, found.due()))
        .target(target(found))
        .closes(day(found.status() == Status.MISSED, verdict.answer()))
        .explanation(Explanation.deferred(() -> Telling.why(found, book.policy())))
        .build();
  }

  private static Optional<LocalDate> target(Found found) {
    int day = found.rule().target(found.timeline(), found.verdict());
    return day(day != Days.NEVER, day);
  }

  private static Optional<FactId> trigger(Found found) {
    return fact(found, found.rule().trigger(found.timeline(), found.verdict())).map(Fact::getId);
  }

  private static Optional<LocalDate> day(boolean known, int day) {
    return known ? Optional.of(Days.date(day)) : Optional.empty();
  }

  private static Optional<Fact> fact(Found found, int position) {
    return position < 0 ? Optional.empty() : Optional.of(found.timeline().fact(position));
  }
}
