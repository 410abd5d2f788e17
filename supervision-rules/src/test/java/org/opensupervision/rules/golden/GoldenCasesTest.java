package org.opensupervision.rules.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;

/** Tries every bundled golden case, each as a test under its own story. */
class GoldenCasesTest {

  @TestFactory
  Stream<DynamicNode> bundledCases_areAsExpected() {
    return GoldenCases.bundledNames().stream()
        .map(name -> DynamicContainer.dynamicContainer(name, tests(GoldenCases.bundled(name))));
  }

  private static Stream<DynamicTest> tests(GoldenCases cases) {
    var supervision =
        Supervision.under(
            cases.getPolicies(),
            WorkingCalendars.named(cases.getPolicies().getTop().getCalendar()));
    return cases.getCases().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getStory(), () -> assertThat(told(one.tryUnder(supervision))).isEmpty()));
  }

  private static List<Object> told(Outcome outcome) {
    return Stream.concat(outcome.getDifferences().stream(), outcome.getMisfits().stream()).toList();
  }

  @Test
  void bundledCases_areMany() {
    assertThat(GoldenCases.bundledNames())
        .flatMap(name -> GoldenCases.bundled(name).getCases())
        .hasSizeGreaterThan(150);
  }

  @Test
  void stories_areToldOnce() {
    assertThat(GoldenCases.bundledNames())
        .allSatisfy(
            name ->
                assertThat(GoldenCases.bundled(name).getCases())
                    .extracting(GoldenCase::getStory)
                    .doesNotHaveDuplicates());
  }
}
