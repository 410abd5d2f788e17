package org.opensupervision.rules.explanation;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.vocabulary.Words;

/** The steps with which every explanation of a clause begins. */
public final class ClauseSteps {
  private ClauseSteps() {}

  /** Returns which clause it is, how it was read, and the policy. */
  public static List<Step> of(Clause clause, Policy policy) {
    var steps = new ArrayList<Step>();
    steps.add(
        Step.of(
            StepCode.CLAUSE,
            Detail.of("clause", clause.getId()),
            Detail.of("says", clause.getSays()),
            Detail.of("citation", clause.getCitation()),
            Detail.of("strength", Words.of(clause.getStrength()))));
    clause
        .getReading()
        .ifPresent(reading -> steps.add(Step.of(StepCode.READING, Detail.of("reading", reading))));
    steps.add(
        Step.of(
            StepCode.POLICY,
            Detail.of("policy", policy.getId().getValue()),
            Detail.of("effective", policy.getEffectiveFrom())));
    return steps;
  }
}
