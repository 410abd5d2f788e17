package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.policy.Requirement;

/** Reads what a clause asks for; all parts are looked at even when one is wrong. */
final class RequirementReader {
  private final Demand demand;

  RequirementReader(Demand demand) {
    this.demand = demand;
  }

  Optional<Requirement> read(RequirementKind kind) {
    return switch (kind) {
      case COVERAGE -> new CoverageReader(demand).read();
      case RETENTION -> new RetentionReader(demand).read();
      case ACCESS -> new AccessReader(demand).read();
      case STATEMENT -> new StatementReader(demand).read();
      case DEADLINE -> new DeadlineReader(demand).read();
      case QUALITY -> new QualityReader(demand).read();
      case RECURRENCE -> new RecurrenceReader(demand).read();
    };
  }
}
