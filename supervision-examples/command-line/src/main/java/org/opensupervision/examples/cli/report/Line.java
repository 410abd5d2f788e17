package org.opensupervision.examples.cli.report;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.obligation.Obligation;
import org.opensupervision.model.policy.DutyHolder;

/** A finding, with whose work it is about and who has to see to it. */
record Line(
    Finding finding, Optional<PersonId> worker, Optional<String> team, Optional<PersonId> holder) {

  Obligation duty() {
    return finding.getObligation();
  }

  String due() {
    return duty().getDue().map(LocalDate::toString).orElse("not known");
  }

  /** Such as "supervisor p-012", or "group manager" where nobody knows which person that is. */
  String owedBy() {
    String role = holderWord(duty().getOwedBy());
    return holder.map(person -> role + " " + person).orElse(role);
  }

  static String holderWord(DutyHolder holder) {
    return switch (holder) {
      case WORKER -> "worker";
      case SUPERVISOR -> "supervisor";
      case SUPERVISORS_MANAGER -> "supervisor's manager";
      case GROUP_MANAGER -> "group manager";
      case HUMAN_RESOURCES -> "human resources";
    };
  }
}
