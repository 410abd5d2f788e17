package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Work that is counted by its time, where a fact does not say how long it took. */
class TimedWorkTest {
  private static final String RATIO =
      """
      events:
        client session: {about: person, minutes: number}
      clauses:
      """
          + Told.clause(
              "ratio",
              """
              expect: session held
              at least: 1 hour
              for every: 5 hours
              of: client session
              """);

  private static Told told(String work, String expected) {
    return Told.of(
        RATIO,
        """
        facts:
          - {fact: employed, on: 2026-01-05}
        %sas of: 2026-02-10
        %s"""
            .formatted(work.indent(2), expected));
  }

  @Test
  void minutesOfWork_mayStandWithoutQuotes() {
    told(
            "- {fact: event noted, on: 2026-02-02, event: client session, details: {minutes: 300}}",
            "expect: [{clause: ratio, due: 2026-02-02, status: overdue}]")
        .isAsExpected();
  }

  @Test
  void workSoFar_isTold() {
    told(
            "- {fact: event noted, on: 2026-02-02, event: client session, details: {minutes: 240}}",
            "nothing of: [{clause: ratio, why: {step: work-so-far, found: 240 minutes, wanted: 300 minutes}}]")
        .isAsExpected();
  }

  @Test
  void workThatDoesNotSayHowLong_isNamed() {
    var told =
        told(
            "- {fact: event noted, on: 2026-02-02, event: client session}",
            "do not fit: [f-2]\nnothing of: [{clause: ratio, why: due}]");

    assertThat(told.outcome().getDifferences().get(0).getExplanation().getSteps())
        .anySatisfy(
            step -> {
              assertThat(step.getCode().getText()).isEqualTo("not-counted");
              assertThat(step.detail("part").orElseThrow().getText()).isEqualTo("minutes");
            });
  }

  @Test
  void workWithWrongMinutes_isNamed() {
    var told =
        told(
            "- {fact: event noted, on: 2026-02-02, event: client session, details: {minutes: 5 h}}",
            "do not fit: [f-2]\nnothing of: [{clause: ratio, why: due}]");

    assertThat(told.outcome().getDifferences().get(0).getExplanation().getSteps())
        .anySatisfy(step -> assertThat(step.getCode().getText()).isEqualTo("not-counted"));
  }

  @Test
  void workWithoutMinutes_doesNotFit() {
    var told =
        told("- {fact: event noted, on: 2026-02-02, event: client session}", "nothing of: [ratio]");

    assertThat(told.misfits())
        .singleElement()
        .asString()
        .startsWith("ours.cases.yaml:11:9")
        .contains("f-2 states no minutes", "[facts.no-minutes]");
    assertThat(told.outcome().isAsExpected()).isFalse();
  }

  @Test
  void misspeltEvent_doesNotPassForTheWrongReason() {
    var told =
        told(
            "- {fact: event noted, on: 2026-02-02, event: client sesion, details: {minutes: 300}}",
            "nothing of: [ratio]");

    assertThat(told.misfits())
        .singleElement()
        .asString()
        .contains("[facts.unknown-event]", "Maybe you meant \"client session\"?");
  }

  @Test
  void factThatIsSaidNotToFit_mustNotFit() {
    var told =
        told(
            "- {fact: event noted, on: 2026-02-02, event: client session, details: {minutes: 30}}",
            "do not fit: [f-2]\nnothing of: [ratio]");

    assertThat(told.misfits()).singleElement().asString().contains("[cases.fits]");
  }
}
