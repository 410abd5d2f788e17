package org.opensupervision.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.obligation.Obligation;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.DutyHolder;

class MonthTest {
  private static final LocalDate TUE_16_JUNE = LocalDate.of(2026, 6, 16);

  @Test
  void months_areTheTwelveUpToThatOfTheDay() {
    var months = Month.lastTwelve(TUE_16_JUNE, List.of());

    assertThat(months).hasSize(12);
    assertThat(months.get(0).month()).isEqualTo(YearMonth.of(2025, 7));
    assertThat(months.get(11).month()).isEqualTo(YearMonth.of(2026, 6));
    assertThat(months.get(11).share()).isEmpty();
  }

  @Test
  void dutyThatFellDueOnTheDay_counts() {
    var june = june(found(TUE_16_JUNE, Status.MET), found(TUE_16_JUNE, Status.OVERDUE));

    assertThat(june.met()).isEqualTo(1);
    assertThat(june.decided()).isEqualTo(2);
    assertThat(june.share()).hasValue(0.5);
  }

  @Test
  void dutyThatFallsDueLaterOrFellDueEarlier_doesNotCount() {
    var months =
        Month.lastTwelve(
            TUE_16_JUNE,
            List.of(
                found(TUE_16_JUNE.plusDays(1), Status.MET),
                found(LocalDate.of(2025, 6, 30), Status.MET)));

    assertThat(months).allSatisfy(month -> assertThat(month.decided()).isZero());
  }

  @Test
  void undecidedDuties_areLeftOut() {
    var june =
        june(
            found(TUE_16_JUNE, Status.WAIVED),
            found(TUE_16_JUNE, Status.OPEN),
            found(TUE_16_JUNE, Status.MISSED),
            found(TUE_16_JUNE, Status.MET_LATE));

    assertThat(june.met()).isZero();
    assertThat(june.decided()).isEqualTo(2);
  }

  private static Month june(Finding... findings) {
    return Month.lastTwelve(TUE_16_JUNE, List.of(findings)).get(11);
  }

  private static Finding found(LocalDate due, Status status) {
    var duty =
        Obligation.builder()
            .clause(ClauseId.of("hull:frequency.monthly"))
            .subject(PersonId.of("p-" + status.name().toLowerCase(Locale.ROOT)))
            .owedBy(DutyHolder.SUPERVISOR)
            .due(due)
            .explanation(Explanation.of(List.of()))
            .build();
    return Finding.builder().obligation(duty).status(status).daysLate(0).intervalsMissed(0).build();
  }
}
