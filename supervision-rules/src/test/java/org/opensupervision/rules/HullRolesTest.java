package org.opensupervision.rules;

import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.rules.Newcomer.FRI_6_FEBRUARY;
import static org.opensupervision.rules.Newcomer.MON_2_MARCH;
import static org.opensupervision.rules.Newcomer.MON_5_JANUARY;
import static org.opensupervision.rules.Newcomer.THU_5_FEBRUARY;
import static org.opensupervision.rules.Newcomer.worker;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.session.CancellationReason;
import org.opensupervision.model.session.Party;

/**
 * What the hull policy asks of supervisors and of the contract with them, each clause met and
 * broken.
 */
class HullRolesTest {

  @Test
  @Tag("hull:roles.contract")
  void contractWithinAMonth_isMet() {
    worker()
        .supervisorAssigned(MON_5_JANUARY)
        .contract(THU_5_FEBRUARY)
        .asOf(FRI_6_FEBRUARY)
        .last("roles.contract")
        .is(MET);
  }

  @Test
  @Tag("hull:roles.contract")
  void noContractAfterAMonth_isOverdue() {
    worker()
        .supervisorAssigned(MON_5_JANUARY)
        .asOf(FRI_6_FEBRUARY)
        .last("roles.contract")
        .is(OVERDUE)
        .due(THU_5_FEBRUARY);
  }

  @Test
  @Tag("hull:roles.cancel-contact")
  void newDateArrangedInTime_isMet() {
    cancelled()
        .rescheduled(THU_5_FEBRUARY, LocalDate.of(2026, 2, 20), LocalDate.of(2026, 2, 12))
        .asOf(MON_2_MARCH)
        .last("roles.cancel-contact")
        .is(MET);
  }

  @Test
  @Tag("hull:roles.cancel-contact")
  void noNewDateArranged_isOverdue() {
    cancelled()
        .asOf(MON_2_MARCH)
        .last("roles.cancel-contact")
        .is(OVERDUE)
        .due(LocalDate.of(2026, 2, 12));
  }

  private static Story cancelled() {
    return worker().cancelled(THU_5_FEBRUARY, Party.SUPERVISOR, CancellationReason.EMERGENCY);
  }
}
