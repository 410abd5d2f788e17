package org.opensupervision.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.layer.Layered.clause;
import static org.opensupervision.rules.layer.Layered.every;
import static org.opensupervision.rules.layer.Layered.lowest;
import static org.opensupervision.rules.layer.Layered.on;
import static org.opensupervision.rules.layer.Layered.policy;
import static org.opensupervision.rules.layer.Layered.problems;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.PolicyId;

/** Which layers and versions go together, and which are refused. */
class PolicyStackTest {
  private static final Policy NATION = lowest("nation", every("seen", "1 month"));

  private static List<String> order(Policy... policies) {
    return PolicyStack.of(List.of(policies)).getPolicies().stream()
        .map(policy -> policy.getId() + " " + policy.getEffectiveFrom().getYear())
        .toList();
  }

  @Test
  void layersInAnyOrder_standLowestFirst() {
    Policy town = on("nation", "town", every("seen", "3 weeks"));
    Policy team = on("town", "team", every("seen", "2 weeks"));

    assertThat(order(team, NATION, town)).containsExactly("nation 2024", "town 2024", "team 2024");
  }

  @Test
  void versionsInAnyOrder_standOldestFirst() {
    Policy later = policy("nation", "2026-01-01", "", every("seen", "2 weeks"));

    assertThat(order(later, NATION)).containsExactly("nation 2024", "nation 2026");
    assertThat(
            PolicyStack.of(List.of(later, NATION))
                .inForce(PolicyId.of("nation"), LocalDate.of(2025, 12, 31)))
        .contains(NATION);
    assertThat(
            PolicyStack.of(List.of(later, NATION))
                .inForce(PolicyId.of("nation"), LocalDate.of(2026, 1, 1)))
        .contains(later);
    assertThat(
            PolicyStack.of(List.of(later, NATION))
                .inForce(PolicyId.of("nation"), LocalDate.of(2023, 12, 31)))
        .isEmpty();
  }

  @Test
  @Tag("example-10")
  void sixWeeksOverAMonth_isRefusedWithBothClauses() {
    Policy town = on("nation", "town", every("often", "6 weeks"));

    assertThat(problems(NATION, town))
        .containsExactly(
            "The clause (town:often) must not be looser than the clause (nation:seen) of a layer"
                + " below it: 6 weeks is longer than 1 month. (clause town:often)"
                + " [policy.loosens]");
  }

  @ParameterizedTest
  @CsvSource({"3 weeks", "4 weeks", "1 month", "20 working days", "28 calendar days"})
  @Tag("example-10")
  void intervalThatCanBeShorter_isAccepted(String every) {
    assertThat(problems(NATION, on("nation", "town", every("often", every)))).isEmpty();
  }

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

  @Test
  void deadlineThatStandsStillForMore_isRefused() {
    String record = "after: one to one";
    Policy nation =
        lowest("nation", clause("r", record, "within: 1 week", "expect: feedback shared"));

    assertThat(
            problems(
                nation,
                on(
                    "nation",
                    "town",
                    clause(
                        "r",
                        record,
                        "within: 1 week",
                        "expect: feedback shared",
                        "suspended during: sickness"))))
        .singleElement()
        .asString()
        .contains("its clock stands still during sickness");
  }

  @Test
  void looserThanALayerFurtherBelow_isRefused() {
    Policy town =
        on("nation", "town", clause("length", "each: one to one", "lasts: at least 60 minutes"));
    Policy team = on("town", "team", every("seen", "2 months"));

    assertThat(problems(NATION, town, team))
        .hasSize(1)
        .first()
        .asString()
        .contains("2 months is longer than 1 month");
  }

  @Test
  void looserForThoseWhomTheLowerClauseDoesNotCover_isAccepted() {
    Policy narrow = lowest("nation", every("seen", "1 month", "applies to: {career stage: asye}"));

    assertThat(problems(narrow, on("nation", "town", every("seen", "6 weeks")))).isEmpty();
  }

  @Test
  void looserForMoreThanThoseCovered_isAccepted() {
    Policy narrow = lowest("nation", every("seen", "1 month", "applies to: {role: worker}"));
    Policy town =
        on("nation", "town", every("seen", "6 weeks", "applies to: {role: [worker, manager]}"));

    assertThat(problems(narrow, town)).isEmpty();
  }

  @Test
  void looserForEachOfThoseCovered_isRefused() {
    Policy wide =
        lowest(
            "nation", every("seen", "1 month", "applies to: {role: [worker, manager, student]}"));
    Policy town =
        on("nation", "town", every("seen", "6 weeks", "applies to: {role: [worker, manager]}"));

    assertThat(problems(wide, town)).hasSize(1);
  }

  @Test
  void looserForSomeOfThoseCovered_isRefused() {
    Policy town =
        on(
            "nation",
            "town",
            every("seen", "6 weeks", "applies to: {role: manager, absent: false}"));

    assertThat(problems(NATION, town)).hasSize(1);
  }

  @Test
  void looserMiddleStage_isRefused() {
    Policy nation =
        lowest(
            "nation",
            every(
                "new",
                "[1 week until 6 weeks, 2 weeks until 6 months, 1 month]",
                "counted from: employed"));
    Policy town =
        on(
            "nation",
            "town",
            every("new", "[1 week until 6 weeks, 1 month]", "counted from: employed"));

    assertThat(problems(nation, town))
        .hasSize(1)
        .first()
        .asString()
        .contains("1 month is longer than 2 weeks");
  }

  @Test
  void longerFirstStage_isAccepted() {
    Policy nation =
        lowest("nation", every("new", "[1 week until 6 weeks, 1 month]", "counted from: employed"));
    Policy town =
        on(
            "nation",
            "town",
            every("new", "[1 week until 3 months, 1 month]", "counted from: employed"));

    assertThat(problems(nation, town)).isEmpty();
  }

  @Test
  void longerTimeForARecord_isRefused() {
    String within = "within: %s";
    Policy nation =
        lowest(
            "nation",
            clause(
                "record",
                "after: one to one",
                within.formatted("5 working days"),
                "expect: record completed"));
    Policy town =
        on(
            "nation",
            "town",
            clause(
                "record",
                "after: one to one",
                within.formatted("10 working days"),
                "expect: record completed"));

    assertThat(problems(nation, town))
        .hasSize(1)
        .first()
        .asString()
        .contains("10 working days is longer than 5 working days");
  }

  @ParameterizedTest
  @CsvSource({
    "at least 90 minutes, at least 60 minutes, 1",
    "at least 60 minutes, at least 90 minutes, 0",
    "at least 60 minutes, at least 60 minutes, 0",
    "at most 30 minutes, at most 45 minutes, 1",
    "at most 30 minutes, at least 20 minutes, 0"
  })
  void lengthOfSessions_mayOnlyGetStricter(String below, String above, int refused) {
    Policy nation = lowest("nation", clause("length", "each: one to one", "lasts: " + below));
    Policy town = on("nation", "town", clause("length", "each: one to one", "lasts: " + above));

    assertThat(problems(nation, town)).hasSize(refused);
  }

  @Test
  void versionsThatAreNeverInForceTogether_areNotCompared() {
    Policy early = lowest("nation", every("seen", "1 month"));
    Policy late = policy("nation", "2025-01-01", "", every("seen", "2 months"));
    Policy town = policy("town", "2025-01-01", "layered on: nation", every("seen", "6 weeks"));

    assertThat(problems(early, late, town)).isEmpty();
  }

  @Test
  void missingLayer_isNamed() {
    assertThat(problems(on("nation", "town", every("seen", "2 weeks"))))
        .containsExactly(
            "The policy (nation) that town is layered on must be given with it."
                + " [policy.missing-layer]");
  }

  @Test
  void layersInACircle_areRefused() {
    Policy one = on("other", "one", every("seen", "2 weeks"));
    Policy other = on("one", "other", every("seen", "2 weeks"));

    assertThat(problems(one, other))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("[policy.layers-in-circle]");
  }

  @Test
  void twoPoliciesWithoutATie_areRefused() {
    assertThat(problems(NATION, lowest("other", every("seen", "2 weeks"))))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("[policy.two-tops]");
  }

  @Test
  void twoVersionsOfOneDay_areRefused() {
    assertThat(problems(NATION, lowest("nation", every("seen", "2 weeks"))))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("[policy.same-version]");
  }

  @Test
  void clauseThatTightensNothing_isRefused() {
    Policy town = on("nation", "town", every("seen", "2 weeks", "tightens: nation:often"));

    assertThat(problems(NATION, town))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("[policy.nothing-to-tighten]");
  }

  @Test
  void clauseThatTightensAnotherKind_isRefused() {
    Policy town =
        on(
            "nation",
            "town",
            clause(
                "length",
                "each: one to one",
                "lasts: at least 60 minutes",
                "tightens: nation:seen"));

    assertThat(problems(NATION, town))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("[policy.other-kind]");
  }

  @Test
  void namedClause_isComparedWhomeverItIsFor() {
    Policy nation = lowest("nation", every("seen", "1 month", "applies to: {career stage: asye}"));
    Policy town = on("nation", "town", every("seen", "6 weeks", "tightens: nation:seen"));

    assertThat(problems(nation, town)).hasSize(1).first().asString().endsWith("[policy.loosens]");
  }
}
