package org.opensupervision.rules.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.model.explanation.StepCode;

/** A case that expects something else than is found does not pass, whatever it is. */
class TrialTest {
  private static final String MET =
      "clause: frequency.monthly, due: 2026-02-05, status: met, met by: f-2";

  @Test
  void caseThatIsAsExpected_hasNoDifferences() {
    assertThat(BookOfCases.unchanged().differences()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("others")
  void anotherExpectation_isADifference(String change, String into) {
    assertThat(MET).contains(change);
    var cases = BookOfCases.unchanged().with(17, "- {" + MET.replace(change, into) + "}");
    assertThat(cases.differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.getClause().getValue()).isEqualTo("hull:frequency.monthly");
              assertThat(difference.getExpected()).isNotEqualTo(difference.getFound());
              assertThat(difference.getExplanation().steps(StepCode.DUE)).isNotEmpty();
            });
  }

  static Stream<Arguments> others() {
    return Stream.of(
        argumentSet("due date", "2026-02-05", "2026-02-06"),
        argumentSet("no due date", "2026-02-05", "nothing"),
        argumentSet("status", "status: met", "status: met late"),
        argumentSet("fact", "f-2", "f-1"),
        argumentSet("no fact", "f-2", "nothing"),
        argumentSet("day", "met by: f-2", "met on: 2026-02-04"),
        argumentSet("opening", "met by: f-2", "opens: 2026-02-04"),
        argumentSet("closing", "met by: f-2", "closes: 2026-02-04"),
        argumentSet("days", "met by: f-2", "days late: 1"),
        argumentSet("intervals", "met by: f-2", "intervals missed: 1"),
        argumentSet("clause", "met by: f-2", "bound by: frequency.asye"),
        argumentSet("trigger", "met by: f-2", "trigger: f-2"),
        argumentSet("member", "met by: f-2", "member: support"),
        argumentSet("holder", "met by: f-2", "owed by: worker"),
        argumentSet("person", "met by: f-2", "seen to by: p-2"),
        argumentSet("step", "met by: f-2", "because: [skipped]"),
        argumentSet("value", "met by: f-2", "because: [{step: due, date: 2026-02-04}]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clause: file.access, reader: p-9, allowed: true | allowed | refused",
        "clause: file.access, reader: p-1, allowed: false | refused | allowed",
        "clause: file.access-purpose, reader: p-1, allowed: true | allowed | allowed by another"
            + " clause",
        "clause: file.access, reader: p-1, allowed: true, because: [consent] | allowed | allowed,"
            + " no step consent",
      })
  void anotherDecision_isADifference(String asked, String expected, String found) {
    var cases = BookOfCases.unchanged().with(21, "may read: [{" + asked + "}]");
    assertThat(cases.differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.getExpected()).isEqualTo(expected);
              assertThat(difference.getFound()).isEqualTo(found);
              assertThat(difference.getExplanation().getSteps()).isNotEmpty();
            });
  }

  @Test
  void findingOfAnotherSubject_isMissedAndUnexpected() {
    var cases = BookOfCases.unchanged().with(17, "- {" + MET + ", subject: p-2}");
    assertThat(cases.differences())
        .extracting(Difference::getExpected, Difference::getFound)
        .satisfiesExactly(
            missed -> assertThat(missed.toList()).last().isEqualTo("nothing"),
            unexpected -> assertThat(unexpected.toList()).first().isEqualTo("nothing"));
  }

  @Test
  void findingThatIsNotListed_isADifference() {
    assertThat(BookOfCases.unchanged().without(18, 18).differences())
        .singleElement()
        .satisfies(
            extra -> {
              assertThat(extra.getExpected()).isEqualTo("nothing");
              assertThat(extra.getFound()).isEqualTo("due 2026-03-05, status open");
            });
  }

  @Test
  void findingThatIsListedTwice_isMissedOnce() {
    var cases =
        BookOfCases.unchanged()
            .with(18, "- {clause: frequency.monthly, due: 2026-02-05, status: met}");
    assertThat(cases.differences()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-06", "2026-02-09"})
  void vagueExpectationBeforeAnExactOne_leavesTheExactOneItsFinding(String metOn) {
    String twoSessionsOnADay =
        """
        policy: hull
        cases:
          - story: Two sessions on one day are recorded on two days.
            facts:
              - {fact: employed, on: 2026-01-05, role: social worker, team: North}
              - &
            as of: 2026-02-10
            expect:
              - {clause: recording.personal, due: 2026-02-12, status: met}
              - {clause: recording.personal, due: 2026-02-12, status: met, met on: %s}
        """;
    var facts = new StringBuilder();
    for (String session : List.of("a", "b")) {
      facts.append(held(session)).append("\n      - ").append(recorded(session));
      facts.append(session.equals("a") ? "\n      - " : "");
    }
    String text = twoSessionsOnADay.replace("&", facts).replace("%s", metOn);
    assertThat(BookOfCases.read("two.cases.yaml", text).tryAll().get(0).getDifferences()).isEmpty();
  }

  private static String held(String session) {
    return "{fact: session held, on: 2026-02-05, session: %s, type: individual, ".formatted(session)
        + "mode: video, minutes: 90, attendees: [worker, p-2]}";
  }

  private static String recorded(String session) {
    return "{fact: record completed, on: %s, session: %s, record: personal record}"
        .formatted(session.equals("a") ? "2026-02-06" : "2026-02-09", session);
  }

  @Test
  void silenceThatIsBroken_isADifference() {
    var cases = BookOfCases.unchanged().with(20, "- frequency.monthly");
    assertThat(cases.differences())
        .hasSize(2)
        .allSatisfy(difference -> assertThat(difference.getExpected()).isEqualTo("nothing"));
  }

  @Test
  void settledFinding_breaksNoSilenceAboutWhatIsOwed() {
    var cases = BookOfCases.unchanged().with(21, "nothing owed of: [frequency.monthly]");
    assertThat(cases.differences())
        .singleElement()
        .satisfies(difference -> assertThat(difference.getFound()).contains("status open"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void silenceForAnotherReason_isADifference(String why) {
    var cases = BookOfCases.unchanged().with(20, "- {clause: frequency.asye, why: {" + why + "}}");
    assertThat(cases.differences())
        .singleElement()
        .satisfies(
            difference ->
                assertThat(difference.getFound()).contains("not-applicable", "found nothing"));
  }

  static Stream<Arguments> reasons() {
    return Stream.of(
        argumentSet("code", "step: not-begun"),
        argumentSet("value", "step: not-applicable, found: asye"),
        argumentSet("name of a value", "step: not-applicable, date: 2026-01-05"));
  }

  @Test
  void subjectThatIsNotAskedAbout_breaksNoSilence() {
    var cases = BookOfCases.unchanged().with(20, "- {clause: frequency.monthly, subject: p-2}");
    assertThat(cases.differences()).isEmpty();
  }

  @Test
  void factsNotYetKnown_areNotBelieved() {
    var cases = BookOfCases.unchanged().with(15, "known at: \"2026-02-01T12:00:00Z\"");
    assertThat(cases.differences()).isNotEmpty();
  }
}
