package org.opensupervision.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.layer.Layered.clause;
import static org.opensupervision.rules.layer.Layered.every;
import static org.opensupervision.rules.layer.Layered.lowest;
import static org.opensupervision.rules.layer.Layered.on;
import static org.opensupervision.rules.layer.Layered.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensupervision.model.policy.Policy;

/** Layers that are as much looser than the clause below as that may be varied. */
class AllowanceTest {
  @ParameterizedTest
  @CsvSource({"5 weeks", "6 weeks", "42 calendar days"})
  void asLooseAsTheClauseBelowMayVary_isAccepted(String every) {
    Policy nation = lowest("nation", every("seen", "1 month", "may vary: {to at most: 6 weeks}"));

    assertThat(problems(nation, on("nation", "town", every("often", every)))).isEmpty();
  }

  @Test
  void looserThanTheClauseBelowMayVary_isRefusedWithBothClauses() {
    Policy nation = lowest("nation", every("seen", "1 month", "may vary: {to at most: 6 weeks}"));

    assertThat(problems(nation, on("nation", "town", every("often", "7 weeks"))))
        .containsExactly(
            "The clause (town:often) must not be looser than the clause (nation:seen) of a layer"
                + " below it: 7 weeks is longer than 6 weeks. (clause town:often)"
                + " [policy.loosens]");
  }

  @Test
  void clauseThatMayBeWaived_letsLayersAboveAskForLess() {
    Policy nation =
        lowest(
            "nation",
            every("seen", "1 month", "may vary: {agreed by: group manager}"),
            clause("length", "each: one to one", "lasts: at least 60 minutes"));

    assertThat(problems(nation, on("nation", "town", every("often", "1 year")))).isEmpty();
    assertThat(
            problems(
                nation,
                on(
                    "nation",
                    "town",
                    clause("l", "each: one to one", "lasts: at least 30 minutes"))))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "after: one to one; expect: feedback shared; within: 1 week | to at most: 3 weeks | within:"
            + " 3 weeks | within: 4 weeks",
        "after: one to one; expect: feedback shared; within: 9 hours | to at most: 12 hours | within:"
            + " 12 hours | within: 13 hours",
        "before: one to one; expect: session planned; at least: 3 weeks | to at least: 1 week | at"
            + " least: 1 week | at least: 6 calendar days",
        "expect: one to one; per: month; at least: 3 | to at least: 2 | at least: 2 | at least: 1",
        "expect: one to one; per: month; at most: 3 | to at most: 4 | at most: 4 | at most: 5",
        "each: one to one; lasts: at least 2 hours | to at least: 1 hour | lasts: at least 1 hour |"
            + " lasts: at least 59 minutes",
        "of: one to one; covers: [a, b]; across: 3 | to at most: 4 | across: 4 | across: 5",
      })
  void everyOtherValueBelow_mayBeVariedToo(
      String below, String furthest, String within, String beyond) {
    int last = below.lastIndexOf("; ");
    String asked = below.substring(0, last).replace("; ", "\n    ");
    Policy nation =
        lowest(
            "nation",
            clause("one", asked, below.substring(last + 2), "may vary: {" + furthest + "}"));

    assertThat(problems(nation, on("nation", "town", clause("one", asked, within)))).isEmpty();
    assertThat(problems(nation, on("nation", "town", clause("one", asked, beyond)))).hasSize(1);
  }

  @Test
  void coverageBelow_mayBeVariedToo() {
    String covers = "covers: [support, development]";
    Policy nation =
        lowest(
            "nation",
            clause(
                "all",
                "across: 3 months",
                "of: one to one",
                covers,
                "may vary: {to at most: 4 months}"));

    assertThat(
            problems(
                nation,
                on("nation", "town", clause("a", "across: 4 months", "of: one to one", covers))))
        .isEmpty();
    assertThat(
            problems(
                nation,
                on("nation", "town", clause("a", "across: 5 months", "of: one to one", covers))))
        .hasSize(1);
  }
}
