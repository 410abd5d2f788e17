package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.model.time.Term;

/** What must appear across a window, and what can be wrong with saying so. */
class CoverageFaultsTest {

  /** The sample with its last clause replaced: lines 27 to 29. */
  private static Sample with(String across, String of, String covers) {
    return Sample.unchanged().with(27, across).with(28, of + "\n    " + covers);
  }

  private static Sample across(String value) {
    return with("across: " + value, "of: one to one", "covers: [a, b]");
  }

  static Stream<Arguments> windows() {
    return Stream.of(
        argumentSet("one", "1", "policy.wrong-value"),
        argumentSet("too many", "101", "policy.wrong-value"),
        argumentSet("a quoted number", "'3'", "policy.wrong-value"),
        argumentSet("a list", "[3]", "policy.wrong-shape"),
        argumentSet("plain days", "30 days", "policy.wrong-term"),
        argumentSet("a decimal", "2.5", "policy.wrong-term"),
        argumentSet("a word", "quarterly", "policy.wrong-term"));
  }

  @ParameterizedTest
  @MethodSource("windows")
  void wrongWindow_isOneProblemAtItsPlace(String value, String code) {
    assertThat(across(value).faults()).containsExactly(code + " 27:13");
  }

  static Stream<Arguments> rest() {
    return Stream.of(
        argumentSet(
            "no events",
            "lasts: at least 1 hour",
            "covers: [a]",
            "policy.two-requirements 28:5",
            "policy.missing-key 23:5"),
        argumentSet(
            "no members", "of: one to one", "attribute: covered", "policy.missing-key 23:5", ""),
        argumentSet(
            "an event without a list",
            "of: record signed",
            "covers: [a]",
            "policy.misplaced-key 29:13",
            ""),
        argumentSet(
            "members in a mapping",
            "of: one to one",
            "covers: {a: b}",
            "policy.wrong-shape 29:13",
            ""),
        argumentSet("no member", "of: one to one", "covers: []", "policy.empty 29:13", ""),
        argumentSet(
            "a member twice", "of: one to one", "covers: [a, a]", "policy.listed-twice 29:17", ""),
        argumentSet(
            "a list that is none",
            "of: one to one",
            "covers: [a]\n    attribute: attendees",
            "policy.wrong-value 30:16",
            ""));
  }

  @ParameterizedTest
  @MethodSource("rest")
  void wrongPart_isToldAtItsPlace(String of, String covers, String first, String second) {
    assertThat(with("across: 3", of, covers).faults())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(first, second).filter(fault -> !fault.isEmpty()).toList());
  }

  @Test
  void coverage_isRead() {
    assertThat(asked(across("3")))
        .extracting(Coverage::getEvents)
        .isEqualTo(java.util.Optional.of(3));
    var months = asked(across("3 months"));
    assertThat(months.getWindow()).contains(Term.ofMonths(3));
    assertThat(months.getEvents()).isEmpty();
    assertThat(months.getAttribute()).isEqualTo("covered");
    assertThat(months.getMembers()).containsExactly("a", "b");
  }

  private static Coverage asked(Sample sample) {
    return (Coverage) sample.policy().getClauses().get(2).getRequirement();
  }
}
