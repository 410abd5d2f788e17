package org.opensupervision.rules.golden;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.policy.ClauseId;

/**
 * Somebody who asks to read, and whether it is to be allowed.
 *
 * @param clause the clause that opens the part where it is allowed, or that keeps it closed
 */
record ExpectedReading(
    ClauseId clause, AccessRequest request, boolean allowed, List<ExpectedStep> because) {

  /** What is otherwise in a decision; empty if it is as expected. */
  Optional<Difference> difference(AccessDecision decision) {
    var steps = decision.getExplanation().getSteps();
    String missing =
        because.stream()
            .filter(step -> !step.isAmong(steps))
            .map(step -> ", no step " + step.text())
            .collect(Collectors.joining());
    boolean bySomeOther = allowed && !isOpened(decision);
    return decision.isAllowed() == allowed && missing.isEmpty() && !bySomeOther
        ? Optional.empty()
        : Optional.of(
            new Difference(
                clause,
                request.getFile(),
                words(allowed),
                words(decision.isAllowed())
                    + (decision.isAllowed() && bySomeOther ? " by another clause" : "")
                    + missing,
                decision.getExplanation()));
  }

  /** Each layer that speaks of the part opens it by a clause of its own. */
  private boolean isOpened(AccessDecision decision) {
    return decision.getExplanation().getSteps().stream()
        .anyMatch(
            step ->
                step.getCode().getText().equals("clause")
                    && step.detail("clause")
                        .filter(named -> named.getText().equals(clause.getValue()))
                        .isPresent());
  }

  private static String words(boolean allowed) {
    return allowed ? "allowed" : "refused";
  }
}
