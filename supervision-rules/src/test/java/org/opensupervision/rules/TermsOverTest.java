package org.opensupervision.rules;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told when the terms of a policy have run out. */
class TermsOverTest {
  private static final String TERMLY =
      """
      terms:
        spring 2025: 2025-01-06 to 2025-04-11
        summer 2025: 2025-04-28 to 2025-07-22
        spring 2026: 2026-01-05 to 2026-03-27
      clauses:
      """
          + Told.clause(
              "termly",
              String.join("\n", List.of("expect: session held", "at least: 1", "per: term")));

  @ParameterizedTest
  @CsvSource({
    "2026-03-28, 'step: no-term, after: 2026-03-27'",
    "2025-08-01, 'step: already-missed, date: 2025-07-22'",
    "2025-04-20, 'step: already-met, date: 2025-02-03'",
  })
  void dayWithoutATerm_isExplained(String asOf, String why) {
    Told.of(
            TERMLY,
            """
            facts:
              - {fact: employed, on: 2024-09-02}
              - {fact: session held, on: 2025-02-03}
            as of: %s
            nothing owed of: [{clause: termly, why: {%s}}]
            """
                .formatted(asOf, why))
        .isAsExpected();
  }

  @Test
  void lastDayOfTheLastTerm_isStillAsked() {
    Told.of(
            TERMLY,
            """
            facts:
              - {fact: employed, on: 2026-01-05}
            as of: 2026-03-27
            expect: [{clause: termly, due: 2026-03-27, status: open}]
            """)
        .isAsExpected();
  }
}
