package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.time.Term;

/** Deadlines of all sorts, and what can be wrong with saying them: lines 20 to 22 of the sample. */
class DeadlineFaultsTest {

  static Stream<Arguments> within() {
    return Stream.of(
        argumentSet("no hours", "within: 0 hours", "policy.wrong-value 21:13"),
        argumentSet("half hours", "within: 1.5 hours", "policy.wrong-value 21:13"),
        argumentSet("very many hours", "within: 10000 hours", "policy.wrong-value 21:13"),
        argumentSet("hours in words", "within: two hours", "policy.wrong-value 21:13"),
        argumentSet("hours alone", "within: hours", "policy.wrong-term 21:13"),
        argumentSet("an end missing", "not before: 2 weeks", "policy.missing-key 16:5"),
        argumentSet(
            "a start after the end",
            "within: 2 weeks\n    not before: 3 weeks",
            "policy.no-time-left 22:17"),
        argumentSet(
            "a start on the end",
            "within: 2 weeks\n    not before: 2 weeks",
            "policy.no-time-left 22:17"),
        argumentSet(
            "a start with hours",
            "within: 48 hours\n    not before: 1 calendar day",
            "policy.misplaced-key 22:17"),
        argumentSet(
            "a start that is no term",
            "within: 2 weeks\n    not before: Monday",
            "policy.wrong-term 22:17"),
        argumentSet(
            "a notice after an event", "at least: 5 working days", "policy.misplaced-key 21:15"));
  }

  @ParameterizedTest
  @MethodSource("within")
  void wrongTime_isToldAtItsPlace(String text, String fault) {
    assertThat(Sample.unchanged().with(21, text).faults()).containsExactly(fault);
  }

  static Stream<Arguments> before() {
    return Stream.of(
        argumentSet("an end", "within: 1 week", "policy.misplaced-key 21:13"),
        argumentSet("a start", "not before: 1 week", "policy.misplaced-key 21:17"),
        argumentSet("another event", "after: employed", "policy.misplaced-key 21:12"),
        argumentSet("a notice in plain days", "at least: 5 days", "policy.wrong-term 21:15"),
        argumentSet("a notice in a list", "at least: [1 week]", "policy.wrong-shape 21:15"),
        argumentSet("an interval", "every: 1 month", "policy.two-requirements 21:5"));
  }

  @ParameterizedTest
  @MethodSource("before")
  void wrongPartBeforeAnEvent_isToldAtItsPlace(String text, String fault) {
    assertThat(Sample.unchanged().with(20, "before: one to one").with(21, text).faults())
        .containsExactly(fault);
  }

  static Stream<Arguments> only() {
    return Stream.of(
        argumentSet(
            "the last", "after: {event: one to one, only: last}", "policy.wrong-value 20:38"),
        argumentSet(
            "a list", "after: {event: one to one, only: [first]}", "policy.wrong-shape 20:38"),
        argumentSet("a number", "after: {event: one to one, only: 1}", "policy.wrong-value 20:38"));
  }

  @ParameterizedTest
  @MethodSource("only")
  void wrongOccasion_isToldAtItsPlace(String text, String fault) {
    assertThat(Sample.unchanged().with(20, text).faults()).containsExactly(fault);
  }

  @Test
  void everySort_isRead() {
    var hours = asked(Sample.unchanged().with(21, "within: 1 hour"));
    assertThat(hours.getWithinHours()).contains(1);
    assertThat(hours.getWithin()).isEmpty();
    var between = asked(Sample.unchanged().with(21, "within: 4 weeks\n    not before: 2 weeks"));
    assertThat(between.getNotBefore()).contains(Term.ofWeeks(2));
    assertThat(between.getWithin()).contains(Term.ofWeeks(4));
    var notice =
        asked(
            Sample.unchanged()
                .with(20, "before: {event: one to one, only: first}")
                .with(21, "at least: 5 working days"));
    assertThat(notice.isBefore()).isTrue();
    assertThat(notice.getAtLeast()).contains(Term.ofWorkingDays(5));
    assertThat(notice.getTrigger().isFirstOnly()).isTrue();
  }

  private static Deadline asked(Sample sample) {
    return (Deadline) sample.policy().getClauses().get(1).getRequirement();
  }
}
