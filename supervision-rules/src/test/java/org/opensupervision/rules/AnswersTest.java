package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensupervision.rules.explanation.ExplanationText;

/** Which event answers which: where sessions are named, and where something was not recorded. */
class AnswersTest {
  private static String after(String trigger, String expected) {
    return "clauses:\n"
        + Told.clause(
            "answered", "after: " + trigger + "\nwithin: 2 weeks\nexpect: " + expected + "\n");
  }

  private static void story(String policy, String facts, String expected) {
    Told.of(
            policy,
            """
            facts:
              - {fact: employed, on: 2026-01-05}
            %sas of: 2026-03-20
            expect: [{clause: answered, %s}]
            """
                .formatted(facts.indent(2), expected))
        .isAsExpected();
  }

  @ParameterizedTest
  @CsvSource({
    "s-1, 'status: met, met on: 2026-03-16, met by: f-3'",
    "s-9, status: open",
  })
  void sessionThatIsMoved_answersForItself(String moved, String expected) {
    story(
        after("session cancelled", "session rescheduled"),
        """
        - {fact: session cancelled, on: 2026-03-11, session: s-1, planned for: 2026-03-12}
        - {fact: session rescheduled, on: 2026-03-16, session: %s, planned for: 2026-03-27}
        """
            .formatted(moved),
        "due: 2026-03-25, " + expected);
  }

  @ParameterizedTest
  @CsvSource({"s-1, status: met", "s-9, status: open"})
  void plan_isAnsweredByItsOwnSession(String held, String expected) {
    story(
        after("session planned", "session held"),
        """
        - {fact: session planned, on: 2026-03-11, session: s-1, planned for: 2026-03-16}
        - {fact: session held, on: 2026-03-16, session: %s}
        """
            .formatted(held),
        "due: 2026-03-25, " + expected);
  }

  @Test
  void sessionInPlaceOfACancelledOne_mayBeAnother() {
    story(
        after("session cancelled", "session held"),
        """
        - {fact: session cancelled, on: 2026-03-11, session: s-1, planned for: 2026-03-12}
        - {fact: session held, on: 2026-03-16, session: s-9}
        """,
        "due: 2026-03-25, status: met");
  }

  @Test
  void firstOfSeveralMovedSessions_isNotTakenForTheRightOne() {
    story(
        after("session cancelled", "[session planned, session rescheduled]"),
        """
        - {fact: session cancelled, on: 2026-03-11, session: s-1, planned for: 2026-03-12}
        - {fact: session rescheduled, on: 2026-03-12, session: s-9, planned for: 2026-03-27}
        - {fact: session rescheduled, on: 2026-03-16, session: s-1, planned for: 2026-03-27}
        """,
        "due: 2026-03-25, status: met, met by: f-4");
  }

  @Test
  void oneEvent_answersEverythingThatIsOpen() {
    Told.of(
            after("session cancelled", "session planned"),
            """
            facts:
              - {fact: employed, on: 2026-01-05}
              - {fact: session cancelled, on: 2026-03-11, planned for: 2026-03-12}
              - {fact: session cancelled, on: 2026-03-12, planned for: 2026-03-13}
              - {fact: session planned, on: 2026-03-16, planned for: 2026-03-27}
            as of: 2026-03-20
            expect:
              - {clause: answered, due: 2026-03-25, status: met, met by: f-4}
              - {clause: answered, due: 2026-03-26, status: met, met by: f-4}
            """)
        .isAsExpected();
  }

  @Test
  void recordWithoutItsSections_isNamed() {
    story(
        after("session held", "{event: record completed, sections: actions}"),
        """
        - {fact: session held, on: 2026-03-02}
        - {fact: record completed, on: 2026-03-03, session: s-2026-03-02, record: personal record}
        """,
        "due: 2026-03-16, status: overdue, because: [{step: not-said, fact: f-3, attribute: sections}]");
  }

  @Test
  void recordWithOtherSections_isNotTakenForAnUnsaidOne() {
    var told =
        Told.of(
            after("session held", "{event: record completed, sections: actions}"),
            """
            facts:
              - {fact: employed, on: 2026-01-05}
              - {fact: session held, on: 2026-03-02}
              - {fact: record completed, on: 2026-03-03, session: s-2026-03-02, record: personal record, sections: [risks]}
            as of: 2026-03-20
            expect: [{clause: answered, due: nothing, status: open}]
            """);

    assertThat(ExplanationText.of(told.outcome().getDifferences().get(0).getExplanation()))
        .doesNotContain("does not count");
  }

  @Test
  void metDuty_namesWhatMetIt() {
    story(
        after("session cancelled", "session held"),
        """
        - {fact: session cancelled, on: 2026-03-11, planned for: 2026-03-12}
        - {fact: session held, on: 2026-03-16}
        """,
        "due: 2026-03-25, status: met, because: [{step: met-by, event: session held, fact: f-3,"
            + " date: 2026-03-16}]");
  }

  @Test
  void findingThatIsMet_isToldWithWhatMetIt() {
    var told =
        Told.of(
            after("session cancelled", "session held"),
            """
            facts:
              - {fact: employed, on: 2026-01-05}
              - {fact: session cancelled, on: 2026-03-11, planned for: 2026-03-12}
              - {fact: session held, on: 2026-03-16}
            as of: 2026-03-20
            expect: [{clause: answered, due: 2026-03-25, status: open}]
            """);

    assertThat(told.outcome().getDifferences().get(0).getFound())
        .isEqualTo("due 2026-03-25, status met, met on 2026-03-16, met by f-3");
  }
}
