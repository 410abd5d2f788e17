package org.opensupervision.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Figure;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Formula;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.obligation.Obligation;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.DutyHolder;

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

  private static Figure figures(int met, int metLate, int overdue, int missed) {
    var findings = new ArrayList<Finding>();
    add(findings, Status.MET, met);
    add(findings, Status.MET_LATE, metLate);
    add(findings, Status.OVERDUE, overdue);
    add(findings, Status.MISSED, missed);
    add(findings, Status.OPEN, 7);
    return Figure.of("hull:frequency.monthly", Formula.metInTime(), findings);
  }

  private static void add(List<Finding> to, Status status, int count) {
    for (int i = 0; i < count; i++) {
      to.add(
          Finding.builder()
              .status(status)
              .daysLate(0)
              .intervalsMissed(0)
              .obligation(
                  Obligation.builder()
                      .clause(ClauseId.of("hull:frequency.monthly"))
                      .subject(PersonId.of("p-" + to.size()))
                      .owedBy(DutyHolder.SUPERVISOR)
                      .explanation(Explanation.of(List.of(Step.of(StepCode.DUE))))
                      .build())
              .build());
    }
  }
}
