package org.opensupervision.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.time.Term;

class RecurrenceTest {
  private static final EventPattern SESSION = EventPattern.builder().event("session held").build();

  @Test
  void stageWithTwoEnds_isRefused() {
    var stage = Stage.builder().every(Term.ofWeeks(1)).until(Term.ofMonths(1));

    assertThat(stage.build().isEnding()).isTrue();
    assertThatThrownBy(() -> stage.untilDate(LocalDate.of(2026, 9, 1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The ends (2) of a stage must be one or none.");
  }

  @Test
  void stageThatEndsWithAnEvent_isEnding() {
    assertThat(Stage.builder().untilEvent(SESSION).build().isEnding()).isTrue();
    assertThat(Stage.builder().build().isEnding()).isFalse();
  }

  @Test
  void stageThatEndsWithSoMuchOfNothing_isRefused() {
    var stage = Stage.builder().untilAmount(Amount.ofHours(100));

    assertThatThrownBy(stage::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The amount (100 hours) of a stage must be one of an event.");
    assertThat(stage.untilEvent(SESSION).build().getUntilAmount()).contains(Amount.ofHours(100));
  }

  @Test
  void stagesBesideAQuota_areRefused() {
    var quota =
        Quota.builder()
            .amount(Amount.ofEvents(2))
            .window(CalendarPeriod.of(PeriodUnit.MONTH))
            .build();
    var asked = Recurrence.builder().addExpected(SESSION).quota(quota);

    assertThat(asked.build().getQuota()).contains(quota);
    assertThatThrownBy(() -> asked.addStages(Stage.builder().build()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The stages (1)");
  }
}
