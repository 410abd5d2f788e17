package org.opensupervision.model.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opensupervision.model.time.Term;

class ExtentTest {

  @Test
  void words_haveTheirUnit() {
    assertThat(Extent.of(Term.ofWorkingDays(10))).hasToString("10 working days");
    assertThat(Extent.of(Amount.ofMinutes(90))).hasToString("90 minutes");
    assertThat(Extent.of(Amount.ofHours(1))).hasToString("1 hour");
    assertThat(Extent.of(Amount.ofEvents(1))).hasToString("1 event");
    assertThat(Extent.of(Amount.ofEvents(2))).hasToString("2 events");
  }

  @Test
  void oneOfTheTwo_isThere() {
    assertThat(Extent.of(Term.ofWeeks(2)).getTerm()).contains(Term.ofWeeks(2));
    assertThat(Extent.of(Term.ofWeeks(2)).getAmount()).isEmpty();
    assertThat(Extent.of(Amount.ofEvents(2)).getAmount()).contains(Amount.ofEvents(2));
    assertThat(Extent.of(Amount.ofEvents(2)).getTerm()).isEmpty();
  }

  @Test
  void equalValues_areEqual() {
    assertThat(Extent.of(Amount.ofMinutes(60))).isEqualTo(Extent.of(Amount.ofHours(1)));
    assertThat(Extent.of(Term.ofMonths(12))).isNotEqualTo(Extent.of(Term.ofYears(1)));
  }
}
