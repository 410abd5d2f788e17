package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.policy.Policies;

/** A clause that applies by tenure, against a count of the days. */
class TenureOracleTest {
  private static final Map<String, Period> TERMS =
      Map.of(
          "6 months", Period.ofMonths(6),
          "1 month", Period.ofMonths(1),
          "6 weeks", Period.ofWeeks(6),
          "1 year", Period.ofYears(1));

  private static Supervision asking(String limit, String term) {
    String text =
        """
        policy: tenure
        title: Tenure
        source: {document: A document}
        effective from: 2020-01-01
        calendar: weekdays
        clauses:
          - id: one
            says: Some have a session every month.
            cite: Section 1
            strength: must
            applies to: {tenure: %s %s}
            expect: session held
            every: 1 month
        """
            .formatted(limit, term);
    return Supervision.under(
        Policies.read("tenure.yaml", text.getBytes(StandardCharsets.UTF_8)),
        WorkingCalendars.named("weekdays"));
  }

  private static boolean holds(String limit, LocalDate reached, LocalDate day) {
    return switch (limit) {
      case "at least" -> !day.isBefore(reached);
      case "more than" -> day.isAfter(reached);
      case "at most" -> !day.isAfter(reached);
      default -> day.isBefore(reached);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "at least, 6 months, 2025-08-31",
    "more than, 6 weeks, 2025-11-03",
    "less than, 1 year, 2024-02-29",
    "at most, 1 month, 2025-01-31"
  })
  void clauseByTenure_appliesOnTheDaysThatAreCounted(String limit, String term, LocalDate start) {
    var supervision = asking(limit, term);
    var facts = Story.ofWorkerEmployed(start).facts();
    LocalDate reached = start.plus(TERMS.getOrDefault(term, Period.ZERO));

    for (LocalDate day = start; day.isBefore(start.plusDays(400)); day = day.plusDays(1)) {
      boolean open =
          supervision.assess(facts, day).getFindings().stream()
              .anyMatch(found -> found.getStatus().name().matches("OPEN|OVERDUE"));

      assertThat(open).as(day.toString()).isEqualTo(holds(limit, reached, day));
    }
  }
}
