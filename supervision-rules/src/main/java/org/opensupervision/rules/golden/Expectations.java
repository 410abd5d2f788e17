package org.opensupervision.rules.golden;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opensupervision.model.policy.ClauseId;

/** Everything that one case expects. */
record Expectations(
    List<ExpectedFinding> findings,
    List<ExpectedSilence> silences,
    List<ExpectedReading> readings) {

  boolean isEmpty() {
    return findings.isEmpty() && silences.isEmpty() && readings.isEmpty();
  }

  /** The clauses all of whose findings the case lists. */
  Set<ClauseId> clauses() {
    return findings.stream().map(ExpectedFinding::clause).collect(Collectors.toSet());
  }
}
