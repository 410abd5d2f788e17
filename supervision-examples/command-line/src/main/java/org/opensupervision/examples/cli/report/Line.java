package org.opensupervision.examples.cli.report;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.obligation.Obligation;
import org.opensupervision.model.obligation.Responsibility;
import org.opensupervision.model.policy.DutyHolder;

/** A finding, with whose work it is about and who has to see to it on the day. */
record Line(
    Finding finding,
    Optional<PersonId> worker,
    Optional<String> team,
    Responsibility responsibility) {

  Obligation duty() {
    return finding.getObligation();
  }

  String due() {
    return duty().getDue().map(LocalDate::toString).orElse("not known");
  }

  Optional<PersonId> holder() {
    return responsibility.getPerson();
  }

  /**
   * Such as "supervisor p-012", "supervisor p-013 (cover)", "supervisor (nobody)", or "group
   * manager" where the facts do not tell which person that is.
   */
  String owedBy() {
    String role = holderWord(duty().getOwedBy());
    if (!responsibility.isTold()) {
      return role;
    }
    String cover = has(StepCode.COVERED) ? " (cover)" : "";
    return holder().map(person -> role + " " + person + cover).orElse(role + " (nobody)");
  }

  /** Whether it has to be said how this person was found, or why it is nobody. */
  boolean isOutOfTheOrdinary() {
    return responsibility.isTold() && (holder().isEmpty() || has(StepCode.COVERED));
  }

  private boolean has(StepCode code) {
    return !responsibility.getExplanation().steps(code).isEmpty();
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
