package org.opensupervision.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.DutyHolder;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Strength;

/** Small policies made for a test, and whom their clauses are for. */
final class Asked {
  enum Whom {
    EVERYBODY,
    PRESENT,
    NEWLY_QUALIFIED;

    Optional<Condition> condition() {
      return switch (this) {
        case EVERYBODY -> Optional.empty();
        case PRESENT -> Optional.of(Not.of(Comparison.of("absent", Operator.IS, "true")));
        case NEWLY_QUALIFIED -> Optional.of(Comparison.of("career stage", Operator.IS, "asye"));
      };
    }

    boolean includes(Happenings worker, LocalDate day) {
      return switch (this) {
        case EVERYBODY -> true;
        case PRESENT -> !worker.isAbsent(day);
        case NEWLY_QUALIFIED -> worker.isAsye(day);
      };
    }
  }

  private Asked() {}

  static EventPattern event(String word) {
    return EventPattern.builder().event(word).build();
  }

  static EventPattern event(String word, String attribute, String value) {
    return EventPattern.builder()
        .event(word)
        .where(Comparison.of(attribute, Operator.IS, value))
        .build();
  }

  static ClauseId id(int number) {
    return ClauseId.of("hull:clause-" + number);
  }

  static Clause clause(int number, Whom whom, Requirement asked, Optional<LocalDate> until) {
    return Clause.builder()
        .id(id(number))
        .says("Something is done.")
        .citation("Section " + number)
        .strength(Strength.MUST)
        .appliesTo(whom.condition())
        .requirement(asked)
        .owedBy(DutyHolder.SUPERVISOR)
        .effectiveUntil(until)
        .build();
  }

  static Supervision under(List<Clause> clauses) {
    Policy policy = Policy.builder().from(Standing.HULL.getPolicy()).clauses(clauses).build();
    return Supervision.under(policy, Standing.HULL.getCalendar());
  }
}
