package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.policy.Quality;

/** How every event must be, and what can be wrong with saying so. */
class QualityFaultsTest {
  private static final int LAST_LINE = 28;

  static Stream<Arguments> faults() {
    return Stream.of(
        argumentSet("nothing asked", "owed by: worker", "policy.missing-key 23:5"),
        argumentSet("a property that is a word", "has: video", "policy.wrong-shape 28:10"),
        argumentSet("no property", "has: {}", "policy.empty 28:10"),
        argumentSet(
            "an attribute of another event",
            "has: {planned: true}",
            "policy.unknown-attribute 28:11"),
        argumentSet(
            "an unknown attribute recorded",
            "has: {recorded: reason for mood}",
            "policy.wrong-value 28:21"),
        argumentSet("nothing recorded", "has: {recorded: []}", "policy.empty 28:21"),
        argumentSet("a list of nothing", "includes: []", "policy.empty 28:15"),
        argumentSet("a list in a list", "includes: [[a]]", "policy.wrong-shape 28:16"),
        argumentSet("one thing twice", "includes: [a, b, a]", "policy.listed-twice 28:22"),
        argumentSet("too much", "includes: [" + numbers(51) + "]", "policy.too-many 28:15"),
        argumentSet("a long text", "includes: [" + "a".repeat(101) + "]", "policy.long-text 28:16"),
        argumentSet("an include misspelt", "include: [a]", "policy.unknown-key 28:5"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void oneFault_isOneProblemAtItsPlace(String text, String fault) {
    assertThat(Sample.unchanged().with(LAST_LINE, text).faults()).containsExactly(fault);
  }

  @Test
  void listOfAnEventWithoutOne_isMisplaced() {
    assertThat(
            Sample.unchanged()
                .with(27, "each: record signed")
                .with(LAST_LINE, "includes: [a]")
                .faults())
        .containsExactly("policy.misplaced-key 28:15");
  }

  @Test
  void everythingAsked_isOneProperty() {
    var policy =
        Sample.unchanged()
            .with(
                LAST_LINE,
                """
                lasts: at most 2 hours
                    has: {mode: video, recorded: [reason for mode, led by], covered: a}
                    includes: [b, c]\
                """)
            .policy();

    assertThat(((Quality) policy.getClauses().get(2).getRequirement()).getProperty())
        .isEqualTo(
            AllOf.of(
                List.of(
                    Comparison.of("minutes", Operator.AT_MOST, "120"),
                    Comparison.of("mode", Operator.IS, "video"),
                    AllOf.of(
                        List.of(
                            Comparison.recorded("reason for mode"), Comparison.recorded("led by"))),
                    Comparison.of("covered", Operator.INCLUDES, "a"),
                    Comparison.of("covered", Operator.INCLUDES, "b"),
                    Comparison.of("covered", Operator.INCLUDES, "c"))));
  }

  private static String numbers(int count) {
    return IntStream.range(0, count).mapToObj(i -> "n" + i).collect(Collectors.joining(", "));
  }
}
