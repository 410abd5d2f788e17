package org.opensupervision.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.layer.Layered.clause;
import static org.opensupervision.rules.layer.Layered.every;
import static org.opensupervision.rules.layer.Layered.lowest;
import static org.opensupervision.rules.layer.Layered.on;
import static org.opensupervision.rules.layer.Layered.policy;
import static org.opensupervision.rules.layer.Layered.problems;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensupervision.model.policy.Policy;

/** Layers that are looser than what lies below them, and those that only seem so. */
class LooseningTest {
  private static final Policy NATION = lowest("nation", every("seen", "1 month"));

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
  void namedClause_isComparedWhomeverItIsFor() {
    Policy nation = lowest("nation", every("seen", "1 month", "applies to: {career stage: asye}"));
    Policy town = on("nation", "town", every("seen", "6 weeks", "tightens: nation:seen"));

    assertThat(problems(nation, town)).hasSize(1).first().asString().endsWith("[policy.loosens]");
  }
}
