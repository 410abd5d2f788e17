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

  /** The hours up to a day, or for a year where that is earlier. */
  HoursNeeded hours(LocalDate lastDay, int minutes) {
    LocalDate year = asOf.plusYears(1);
    LocalDate last = lastDay.isAfter(year) ? year : lastDay;
    return HoursNeeded.of(supervision, facts, asOf, last, minutes);
  }

  Assessed asAssessed(HoursNeeded hours) {
    return Assessed.of(supervision.getPolicy(), assessment, hours);
  }
}
