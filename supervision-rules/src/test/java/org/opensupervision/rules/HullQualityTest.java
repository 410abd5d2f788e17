package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.rules.Newcomer.MON_2_MARCH;
import static org.opensupervision.rules.Newcomer.MON_5_JANUARY;
import static org.opensupervision.rules.Newcomer.worker;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.session.ObservationFocus;

/** What the hull policy asks of files and observed practice, each clause met and broken. */
class HullQualityTest {

  @Test
  @Tag("hull:file.leaver-archive")
  void fileArchivedWithinTheMonth_isMet() {
    worker()
        .left(LocalDate.of(2026, 1, 31))
        .archived(LocalDate.of(2026, 2, 28))
        .asOf(MON_2_MARCH)
        .last("file.leaver-archive")
        .is(MET);
  }

  @Test
  @Tag("hull:file.leaver-archive")
  void fileNotArchived_isOverdue() {
    worker()
        .left(LocalDate.of(2026, 1, 31))
        .asOf(MON_2_MARCH)
        .last("file.leaver-archive")
        .is(OVERDUE)
        .due(LocalDate.of(2026, 2, 28))
        .late(2);
  }

  @Test
  @Tag("hull:quality.observe-practice")
  void practiceObservedWithinThreeMonths_isMet() {
    var standing =
        worker()
            .observed(ObservationFocus.PRACTICE, LocalDate.of(2026, 4, 5))
            .asOf(LocalDate.of(2026, 4, 6));

    assertThat(standing.under("quality.observe-practice").get(0).getStatus()).isEqualTo(MET);
  }

  @Test
  @Tag("hull:quality.observe-practice")
  void practiceNotObservedForThreeMonths_isOverdue() {
    worker()
        .asOf(LocalDate.of(2026, 4, 6))
        .last("quality.observe-practice")
        .is(OVERDUE)
        .due(LocalDate.of(2026, 4, 5));
  }

  @Test
  @Tag("hull:quality.observe-supervisor")
  void supervisionObservedWithinThreeMonths_isMet() {
    var standing =
        Story.ofPersonEmployed("team manager", MON_5_JANUARY)
            .observed(ObservationFocus.SUPERVISION, LocalDate.of(2026, 4, 1))
            .asOf(LocalDate.of(2026, 4, 2));

    assertThat(standing.under("quality.observe-supervisor").get(0).getStatus()).isEqualTo(MET);
  }

  @Test
  @Tag("hull:quality.observe-supervisor")
  void practiceObservedInsteadOfSupervision_isOverdue() {
    Story.ofPersonEmployed("team manager", MON_5_JANUARY)
        .observed(ObservationFocus.PRACTICE, LocalDate.of(2026, 4, 1))
        .asOf(LocalDate.of(2026, 4, 6))
        .last("quality.observe-supervisor")
        .is(OVERDUE);
  }

  @Test
  @Tag("hull:quality.observe-supervisor")
  void workerWhoSupervisesNobody_isAskedNothing() {
    worker().asOf(LocalDate.of(2026, 4, 6)).findsNothing("quality.observe-supervisor");
  }
}
