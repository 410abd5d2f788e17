package org.opensupervision.examples.cli;

import java.time.LocalDate;
import org.opensupervision.examples.cli.report.Assessed;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.comparison.HoursNeeded;
import org.opensupervision.rules.register.Register;

/** One of the two that are compared: facts under a policy on a day. */
record ComparedSide(Supervision supervision, Facts facts, LocalDate asOf, Assessment assessment) {

  static ComparedSide of(Supervision supervision, Facts facts, LocalDate asOf) {
    return new ComparedSide(supervision, facts, asOf, supervision.assess(facts, asOf));
  }

  Register register() {
    return Register.of(facts, asOf);
  }

  HoursNeeded hours(LocalDate lastDay, int minutes) {
    return HoursNeeded.of(supervision, facts, asOf, lastDay, minutes);
  }

  Assessed asAssessed(HoursNeeded hours) {
    return Assessed.of(supervision.getPolicy(), assessment, hours);
  }
}
