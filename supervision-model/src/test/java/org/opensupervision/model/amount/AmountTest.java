package org.opensupervision.model.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AmountTest {

  @Test
  void hours_areSoManyMinutes() {
    assertThat(Amount.ofHours(3)).isEqualTo(Amount.ofMinutes(180));
  }

  @Test
  void amount_isSaidInWholeHoursWherePossible() {
    assertThat(Amount.ofMinutes(60)).hasToString("1 hour");
    assertThat(Amount.ofMinutes(180)).hasToString("3 hours");
    assertThat(Amount.ofMinutes(90)).hasToString("90 minutes");
    assertThat(Amount.ofMinutes(1)).hasToString("1 minute");
    assertThat(Amount.ofEvents(60)).hasToString("60");
  }

  @Test
  void amountOfNothing_isRefused() {
    assertThatThrownBy(() -> Amount.ofEvents(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The number (0) of an amount must be 1 or more.");
  }

  @Test
  void periodThatEndsBeforeItBegins_isRefused() {
    var period = NamedPeriod.builder().name("spring").firstDay(LocalDate.of(2026, 3, 2));

    assertThatThrownBy(() -> period.lastDay(LocalDate.of(2026, 3, 1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-03-01");
    assertThat(period.lastDay(LocalDate.of(2026, 3, 2)).build().getName()).isEqualTo("spring");
  }
}
