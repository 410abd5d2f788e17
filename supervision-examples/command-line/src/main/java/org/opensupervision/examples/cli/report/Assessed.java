package org.opensupervision.examples.cli.report;

import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.comparison.HoursNeeded;

/** One of two assessments that are compared, with its policy and the hours that it needs. */
public final class Assessed {
  private final Policy policy;
  private final Assessment assessment;
  private final HoursNeeded hours;

  private Assessed(Policy policy, Assessment assessment, HoursNeeded hours) {
    this.policy = policy;
    this.assessment = assessment;
    this.hours = hours;
  }

  /** Returns an assessment, the policy that it was made under, and the hours from its day on. */
  public static Assessed of(Policy policy, Assessment assessment, HoursNeeded hours) {
    return new Assessed(policy, assessment, hours);
  }

  Assessment assessment() {
    return assessment;
  }

  HoursNeeded hours() {
    return hours;
  }

  /**
   * Such as "Hull supervision policy (hull, in force from Wednesday 1 January 2020), as of Tuesday
   * 16 June 2026": two versions of a policy often have one title.
   */
  String name() {
    String version = policy.getSource().getVersion().map(named -> ", " + named).orElse("");
    return "%s (%s%s, in force from %s), as of %s"
        .formatted(
            policy.getTitle(),
            policy.getId(),
            version,
            Figures.longDay(policy.getEffectiveFrom()),
            Figures.longDay(assessment.getAsOf()));
  }
}
