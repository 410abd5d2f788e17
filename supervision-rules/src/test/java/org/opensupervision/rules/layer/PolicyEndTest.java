package org.opensupervision.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.layer.Layered.clause;
import static org.opensupervision.rules.layer.Layered.every;
import static org.opensupervision.rules.layer.Layered.lowest;
import static org.opensupervision.rules.layer.Layered.policy;
import static org.opensupervision.rules.layer.Layered.problems;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.rules.Story;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;

/** The last day of a policy is what a version without its clauses would make of it. */
class PolicyEndTest {
  private static final String ENDS = "effective until: 2026-03-31";
  private static final ClauseId ONE = ClauseId.of("ours:one");

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private static Supervision under(Policy... policies) {
    return Supervision.under(PolicyStack.of(List.of(policies)), WorkingCalendars.englandAndWales());
  }

  private static Policy ours(String head, String... clauses) {
    return policy("ours", "2024-01-01", head, clauses);
  }

  private static List<String> found(Supervision supervision, Story story, LocalDate asOf) {
    return supervision.assess(story.facts(), asOf).under(ONE).stream()
        .map(
            one ->
                one.getObligation().getDue()
                    + " "
                    + one.getStatus()
                    + " "
                    + one.getMetOn()
                    + one.getDaysLate())
        .toList();
  }

  private static Story story() {
    return Story.ofWorkerEmployed(day(1, 5))
        .session(day(1, 20))
        .session(day(3, 10))
        .personalRecord(day(1, 20), day(1, 21))
        .session(day(3, 31))
        .session(day(4, 1))
        .personalRecord(day(3, 31), day(4, 20))
        .left(day(5, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expect: one to one; every: 1 month",
        "expect: one to one; every: 2 weeks",
        "expect: one to one; at least: 1; per: month",
        "expect: one to one; at least: 2; per: quarter",
        "expect: one to one; at least: 2; in any: 2 months",
        "expect: one to one; at most: 1; per: quarter",
        "expect: record completed; at least: 1; for every: 1; of: one to one",
        "after: one to one; within: 5 working days; expect: record completed",
        "before: one to one; at least: 1 week; expect: session planned",
        "each: one to one; lasts: at least 2 hours",
        "across: 3 months; of: one to one; covers: [support, learning]",
        "keep: 1 month; after: employment ended",
        "statement: supervision is regular"
      })
  void endOfAPolicy_isThatOfEveryClause(String asked) {
    String one = clause("one", asked.split("; ", -1));
    var ended = under(ours(ENDS, one));
    var dropped =
        under(ours("", one), policy("ours", "2026-04-01", "", clause("two", "statement: nothing")));

    for (LocalDate asOf = day(1, 5); asOf.isBefore(day(8, 1)); asOf = asOf.plusDays(3)) {
      assertThat(found(ended, story(), asOf))
          .as(asOf.toString())
          .isEqualTo(found(dropped, story(), asOf));
    }
    assertThat(found(ended, story(), day(3, 31)))
        .isEqualTo(found(under(ours("", one)), story(), day(3, 31)));
  }

  @Test
  void gapThatIsOpenOnTheLastDay_fallsAwayOrIsMissed() {
    var story = Story.ofWorkerEmployed(day(1, 5)).session(day(3, 10));

    assertThat(found(under(ours(ENDS, every("one", "1 month"))), story, day(4, 1)))
        .containsExactly("Optional[2026-02-05] MET_LATE Optional[2026-03-10]33");
    assertThat(found(under(ours(ENDS, every("one", "2 weeks"))), story, day(4, 1)))
        .containsExactly(
            "Optional[2026-01-19] MET_LATE Optional[2026-03-10]50",
            "Optional[2026-03-24] MISSED Optional.empty0");
  }

  @Test
  void clauseOfAPolicyThatHasEnded_isNotInForce() {
    var why =
        under(ours(ENDS, every("one", "1 month")))
            .whyNot(story().facts(), Story.WORKER, ONE, day(4, 2));

    assertThat(why.getSteps())
        .last()
        .satisfies(
            step -> {
              assertThat(step.getCode()).isEqualTo(StepCode.NOT_IN_FORCE);
              assertThat(step.detail("until").map(Detail::asDate)).contains(day(3, 31));
            });
  }

  @Test
  void version_isInForceUpToItsLastDay() {
    var stack =
        PolicyStack.of(
            List.of(
                ours("effective until: 2026-02-28", every("one", "1 month")),
                policy("ours", "2026-04-01", "", every("one", "2 weeks"))));
    var id = PolicyId.of("ours");

    assertThat(stack.inForce(id, day(2, 28))).isPresent();
    assertThat(stack.inForce(id, day(3, 1))).isEmpty();
    assertThat(stack.inForce(id, day(4, 1))).contains(stack.getTop());
    assertThat(stack.lastDay(stack.getPolicies().get(0))).contains(day(2, 28));
    assertThat(stack.lastDay(stack.getTop())).isEmpty();
  }

  @Test
  void versionAfterAPause_beginsAnew() {
    var paused =
        under(
            ours("effective until: 2026-02-28", every("one", "1 month")),
            policy("ours", "2026-04-01", "", every("one", "2 weeks", "from now: true")));
    var story = Story.ofWorkerEmployed(day(2, 2));

    assertThat(found(paused, story, day(3, 20))).isEmpty();
    assertThat(found(paused, story, day(4, 3)))
        .containsExactly("Optional[2026-04-15] OPEN Optional.empty0");
  }

  @Test
  void partThatAPolicyOpened_isClosedAfterIt() {
    var readers = clause("one", "may read: worker", "part: supervision file");
    var ended = under(ours(ENDS, readers));
    var request =
        AccessRequest.builder()
            .reader(Story.WORKER)
            .file(Story.WORKER)
            .part("supervision file")
            .build();

    assertThat(ended.mayRead(story().facts(), request, day(3, 31)).isAllowed()).isTrue();
    assertThat(ended.mayRead(story().facts(), request, day(4, 1)).isAllowed()).isFalse();
  }

  @Test
  void layerThatBeginsAfterTheOneBelowHasEnded_loosensNothing() {
    Policy below = ours(ENDS, every("one", "1 month"));

    assertThat(problems(below, town("2026-03-31"))).hasSize(1);
    assertThat(problems(below, town("2026-04-01"))).isEmpty();
    assertThat(problems(lowest("ours", every("one", "1 month")), town("2026-04-01"))).hasSize(1);
  }

  private static Policy town(String from) {
    return policy("town", from, "layered on: ours", every("two", "6 weeks"));
  }

  @Test
  void clauseThatBeginsAfterTheEndOfThePolicy_isNoted() {
    var late = ours(ENDS, every("one", "1 month", "effective from: 2026-04-01"));
    var inTime = ours(ENDS, every("one", "1 month", "effective from: 2026-03-31"));

    assertThat(PolicyCheck.of(late))
        .singleElement()
        .satisfies(
            odd -> {
              assertThat(odd.getCode()).isEqualTo("policy.never-applies");
              assertThat(odd.getMessage()).contains("2026-04-01", "2026-03-31");
            });
    assertThat(PolicyCheck.of(inTime)).isEmpty();
  }
}
