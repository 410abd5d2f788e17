package org.opensupervision.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.layer.Layered.clause;
import static org.opensupervision.rules.layer.Layered.every;
import static org.opensupervision.rules.layer.Layered.lowest;
import static org.opensupervision.rules.layer.Layered.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.policy.Policies;

/** What is told of a policy that can be read and is odd all the same. */
class PolicyCheckTest {
  private static List<String> odd(Policy policy) {
    return PolicyCheck.of(policy).stream().map(Problem::asText).toList();
  }

  private static List<String> oddWhere(String appliesTo) {
    return odd(lowest("ours", every("seen", "1 month", "applies to: " + appliesTo)));
  }

  @Test
  void everyBundledPolicy_isInOrder() {
    assertThat(Policies.bundledIds())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(odd(Policies.bundled(id))).isEmpty());
  }

  @Test
  void newStaffLessOftenThanEverybody_isToldWithBothClauses() {
    Policy policy =
        lowest(
            "ours",
            every("all", "1 week"),
            every("new", "2 weeks", "applies to: {career stage: asye}"));

    assertThat(odd(policy))
        .containsExactly(
            "The clauses (ours:new and ours:all) ask for the same, and the second for more:"
                + " 2 weeks is longer than 1 week. (clause ours:new) [policy.contradiction]");
  }

  @Test
  void newStaffMoreOftenThanEverybody_isInOrder() {
    Policy policy =
        lowest(
            "ours",
            every("all", "1 month"),
            every("new", "2 weeks", "applies to: {career stage: asye}"));

    assertThat(odd(policy)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{all of: [{role: manager}, {role: worker}]}",
        "{role: manager, not: {role: [manager, worker]}}",
        "{absent: true, not: {any of: [{absent: true}, {role: worker}]}}",
        "{all of: [{any of: [{role: a}, {role: b}]}, {role: c}]}",
        "{any of: [{role: a, not: {role: a}}, {role: b, not: {role: b}}]}"
      })
  void conditionThatContradictsItself_isTold(String condition) {
    assertThat(oddWhere(condition)).singleElement().asString().endsWith("[policy.never-applies]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{role: [manager, worker]}",
        "{role: manager, not: {absent: true}}",
        "{all of: [{role: [a, b]}, {role: [b, c]}]}",
        "{any of: [{role: a, not: {role: a}}, {role: b}]}",
        "{not: {role: a}, absent: false}"
      })
  void conditionThatCanHold_isInOrder(String condition) {
    assertThat(oddWhere(condition)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1 week until 2023-06-01, 1 month] | 2 | stage (1) of the clause (ours:seen) is never"
            + " reached: it ends on 2023-06-01",
        "[1 week until 2024-01-01, 1 month] | 2 | ends on 2024-01-01, before it could begin",
        "[1 week until 2024-01-02, 1 month] | 2 | ",
        "[1 week until 2024-07-01, 1 month] | effective until: 2024-06-30 | stage (2) of the"
            + " clause (ours:seen) is never reached: it begins on 2024-07-01",
        "[1 week until 2024-07-01, 1 month] | effective until: 2024-07-01 | ",
      })
  void stageThatNoDayLiesIn_isTold(String every, String more, @Nullable String how) {
    String[] lines = more.equals("2") ? new String[0] : new String[] {more};
    var found = odd(lowest("ours", every("seen", every, lines)));
    if (how == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).singleElement().asString().contains(how).endsWith("[policy.never-applies]");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expect: one to one; every: 1 month; not counting: one to one | nothing that it expects",
        "each: one to one; has: {all of: [{mode: video}, {mode: telephone}]} | contradicts itself",
        "each: one to one; has: {minutes: at least 90}; lasts: at most 1 hour | contradicts itself",
        "after: {event: session held, type: individual, not: {type: individual}}; within: 1 week;"
            + " expect: record completed | event (session held) that cannot happen",
      })
  void clauseThatNobodyCanKeep_isTold(String lines, String how) {
    assertThat(odd(lowest("ours", clause("seen", lines.split("; ", -1)))))
        .singleElement()
        .asString()
        .contains(how)
        .endsWith("[policy.never-met]");
  }

  @Test
  void fileThatSomeKeepLonger_isToldWithBothClauses() {
    String after = "after: employment ended";
    Policy policy =
        lowest(
            "ours",
            clause("all", "keep: 7 years", after),
            clause("managers", "keep: 10 years", after, "applies to: {role: manager}"));

    assertThat(odd(policy))
        .singleElement()
        .asString()
        .contains("(ours:managers and ours:all) keep the same thing for different times")
        .endsWith("[policy.contradiction]");
  }

  private static Policy termly(String lastTerm) {
    String terms = "terms: {first: 2023-01-05 to 2023-03-27, last: %s}".formatted(lastTerm);
    String clause = clause("termly", "expect: one to one", "at least: 1", "per: term");
    return policy("ours", "2024-01-01", terms, clause);
  }

  @Test
  void termsThatAreOverWhenThePolicyBegins_areTold() {
    assertThat(odd(termly("2023-09-04 to 2023-12-20")))
        .containsExactly(
            "The clause (ours:termly) asks nothing: the last term (2023-12-20) is over when the"
                + " policy begins (2024-01-01). (clause ours:termly) [policy.terms-over]");
  }

  @Test
  void termThatEndsWithThePolicy_isInOrder() {
    assertThat(odd(termly("2023-09-04 to 2024-01-01"))).isEmpty();
  }

  @Test
  void termsThatRunOut_areToldOnTheDayAfter() {
    var stack = PolicyStack.of(termly("2024-01-08 to 2024-03-22"));
    assertThat(PolicyCheck.termsOver(stack, LocalDate.of(2024, 3, 22))).isEmpty();
    assertThat(PolicyCheck.termsOver(stack, LocalDate.of(2024, 3, 23)))
        .extracting(Problem::getMessage)
        .containsExactly(
            "The clause (ours:termly) asks nothing: the policy names no term after 2024-03-22.");
  }

  @Test
  void termsOfAnEarlierVersion_areNotTold() {
    var older = termly("2024-01-08 to 2024-03-22");
    var newer = policy("ours", "2024-03-01", "", every("seen", "1 month"));
    var stack = PolicyStack.of(List.of(older, newer));
    assertThat(PolicyCheck.termsOver(stack, LocalDate.of(2024, 4, 1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{absent: false}", "{not: {absent: true}, role: manager}"})
  void oneDayAwayThatExcusesFromAPeriod_isTold(String condition) {
    assertThat(odd(monthly("at least: 1", condition)))
        .singleElement()
        .asString()
        .endsWith("[policy.excused]");
  }

  @Test
  void longAbsenceOrALimit_isInOrder() {
    assertThat(odd(monthly("at least: 1", "{not: {absence: family leave}}"))).isEmpty();
    assertThat(odd(monthly("at most: 1", "{absent: false}"))).isEmpty();
  }

  private static Policy monthly(String amount, String appliesTo) {
    String to = "applies to: " + appliesTo;
    return lowest("ours", clause("seen", to, "expect: one to one", amount, "per: month"));
  }

  @Test
  void clauseThatEndsBeforeThePolicyBegins_isTold() {
    Policy policy = lowest("ours", every("seen", "1 month", "effective until: 2023-12-31"));

    assertThat(odd(policy))
        .containsExactly(
            "The clause (ours:seen) ends (2023-12-31) before the policy begins (2024-01-01)."
                + " (clause ours:seen) [policy.never-applies]");
  }
}
