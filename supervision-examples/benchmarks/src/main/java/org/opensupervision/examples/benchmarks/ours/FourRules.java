package org.opensupervision.examples.benchmarks.ours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.opensupervision.examples.benchmarks.population.Outcome;
import org.opensupervision.examples.benchmarks.population.Rule;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.assessment.Assessor;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.policy.Policies;

/** The four rules as a policy, and which clause is which rule. */
final class FourRules {
  private static final String FILE = "four-rules.yaml";
  private static final Map<String, Integer> RULES =
      Map.of(
          "benchmark:frequency.monthly", Rule.MONTHLY,
          "benchmark:recording.personal", Rule.RECORD,
          "benchmark:frequency.case", Rule.CASE,
          "benchmark:observation.quarterly", Rule.OBSERVATION);

  private FourRules() {}

  static Assessor assessor() {
    return Assessor.under(policy(), WorkingCalendars.englandAndWales());
  }

  private static Policy policy() {
    try (var in = FourRules.class.getResourceAsStream(FILE)) {
      return Policies.read(FILE, Objects.requireNonNull(in, FILE).readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static int rule(ClauseId clause) {
    return Optional.ofNullable(RULES.get(clause.getValue())).orElseThrow();
  }

  static int outcome(Status status) {
    int outcome = List.of(Status.MET, Status.MET_LATE, Status.OPEN, Status.OVERDUE).indexOf(status);
    if (outcome < Outcome.MET) {
      throw new IllegalStateException("The status (" + status + ") must not come up.");
    }
    return outcome;
  }
}
