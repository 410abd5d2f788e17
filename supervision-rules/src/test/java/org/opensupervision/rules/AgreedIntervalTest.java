package org.opensupervision.rules;

import org.junit.jupiter.api.Test;

/** An interval that is left to an agreement which does not state one. */
class AgreedIntervalTest {
  private static String counted(String from) {
    return "clauses:\n"
        + Told.clause(
            "agreed", "expect: session held\nevery: as agreed\ncounted from: " + from + "\n");
  }

  @Test
  void agreementWithoutAnInterval_leavesTheDateUnknown() {
    Told.of(
            counted("contract agreed"),
            """
            facts:
              - {fact: employed, on: 2026-01-05}
              - {fact: contract agreed, on: 2026-03-02}
              - {fact: session held, on: 2026-03-10}
            as of: 2026-03-31
            expect:
              - clause: agreed
                due: nothing
                status: unknown
                trigger: f-2
                because: [{step: clock, fact: f-2}, {step: missing, event: contract agreed, attribute: every}]
            """)
        .isAsExpected();
  }

  @Test
  void nextAgreementWithAnInterval_decides() {
    Told.of(
            counted("contract agreed"),
            """
            facts:
              - {fact: employed, on: 2026-01-05}
              - {fact: contract agreed, on: 2026-03-02}
              - {fact: contract agreed, on: 2026-03-09, every: 2 weeks}
            as of: 2026-03-20
            expect: [{clause: agreed, due: 2026-03-23, status: open}]
            """)
        .isAsExpected();
  }

  @Test
  void agreementAfterTheEnd_asksNothing() {
    Told.of(
            counted("contract agreed"),
            """
            facts:
              - {fact: employed, on: 2026-01-05}
              - {fact: contract agreed, on: 2026-03-02}
              - {fact: employment ended, on: 2026-03-13}
            as of: 2026-03-20
            nothing of: [{clause: agreed, why: ended}]
            """)
        .isAsExpected();
  }

  @Test
  void agreementThatNeedNotStateOne_asksNothing() {
    Told.of(
            counted("{event: contract agreed, recorded: every}"),
            """
            facts:
              - {fact: employed, on: 2026-01-05}
              - {fact: contract agreed, on: 2026-03-02}
            as of: 2026-03-31
            nothing of: [{clause: agreed, why: not-begun}]
            """)
        .isAsExpected();
  }
}
