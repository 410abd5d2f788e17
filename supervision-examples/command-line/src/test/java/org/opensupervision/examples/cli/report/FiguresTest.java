package org.opensupervision.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Compliance;
import org.opensupervision.model.policy.ClauseId;

class FiguresTest {

  @Test
  void shareWithOneMissInTenThousand_isNotAHundred() {
    assertThat(Figures.percent(OptionalDouble.of(9999 / 10000.0))).isEqualTo("99.9 %");
    assertThat(Figures.percent(OptionalDouble.of(1))).isEqualTo("100.0 %");
    assertThat(Figures.percent(OptionalDouble.of(0))).isEqualTo("0.0 %");
    assertThat(Figures.percent(OptionalDouble.of(0.29))).isEqualTo("29.0 %");
    assertThat(Figures.percent(OptionalDouble.empty())).isEqualTo("-");
  }

  @Test
  void formula_hasTheNumbersPutIn() {
    assertThat(Figures.formula(figures(1200, 30, 4, 0))).isEqualTo("1,200 / (1,200 + 30 + 4 + 0)");
    assertThat(Figures.formula(figures(0, 0, 0, 0))).isEqualTo("nothing decided");
  }

  @Test
  void days_areInEnglish() {
    assertThat(Figures.longDay(LocalDate.of(2026, 6, 30))).isEqualTo("Tuesday 30 June 2026");
    assertThat(Figures.days(1)).isEqualTo("1 day");
    assertThat(Figures.days(1234)).isEqualTo("1,234 days");
  }

  private static Compliance figures(int met, int metLate, int overdue, int missed) {
    return Compliance.builder()
        .clause(ClauseId.of("hull:frequency.monthly"))
        .met(met)
        .metLate(metLate)
        .overdue(overdue)
        .missed(missed)
        .open(7)
        .undecided(8)
        .build();
  }
}
