package org.opensupervision.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.LocalWord;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Strength;
import org.opensupervision.model.policy.Variation;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.policy.Policies;

class ClauseWordingTest {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Policy HULL = Policies.bundled("hull");
  private static final Clause RECORD =
      HULL.clause(ClauseId.of("hull:recording.personal")).orElseThrow();
  private static final Condition ROLE = Comparison.of("role", Operator.IS, "team manager");
  private static final Condition ABSENT = Comparison.of("absent", Operator.IS, "true");
  private static final Condition LONG = Comparison.of("minutes", Operator.AT_LEAST, "90");

  @Provide
  Arbitrary<Policy> policies() {
    return AnyPolicy.any();
  }

  @Property
  @Label("every number of a clause stands in its sentences")
  void anyPolicy_isSaidWithAllItsNumbers(@ForAll("policies") Policy policy) {
    var wording = ClauseWording.under(policy);
    for (Clause clause : policy.getClauses()) {
      String said = wording.of(clause) + " " + meanings(policy);
      assertThat(numbers(said))
          .containsAll(numbers(stated(clause.getRequirement())))
          .containsAll(numbers(clause.getAppliesTo().toString()));
    }
  }

  @Property
  @Label("the same policy is said in the same words")
  void anyPolicy_isSaidInOneParagraph(@ForAll("policies") Policy policy) {
    Clause clause = policy.getClauses().get(0);
    String said = ClauseWording.under(policy).of(clause);
    assertThat(said).startsWith("For every").endsWith(".").doesNotContain("\n", "Optional", "null");
    assertThat(ClauseWording.under(policy).of(clause)).isEqualTo(said);
  }

  @Test
  void everyKindOfRequirement_hasWords() {
    assertThat(RequirementWords.kinds())
        .isEqualTo(Set.of(Requirement.class.getPermittedSubclasses()));
  }

  @Test
  void everyClauseOfHull_readsAsReviewed() throws IOException {
    var wording = ClauseWording.under(HULL);
    assertThat(HULL.getClauses().stream().map(one -> one.getId() + ": " + wording.of(one)))
        .containsExactlyElementsOf(reviewed());
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void condition_isSaidAsOneSaysIt(Condition condition, String words) {
    assertThat(ConditionSentence.of(condition)).isEqualTo(words);
  }

  static Stream<Arguments> conditions() {
    var workers = AnyOf.of(List.of(Comparison.of("role", Operator.IS, "worker"), ROLE));
    return Stream.of(
        argumentSet("comparison", ROLE, "role is team manager"),
        argumentSet("limit", LONG, "minutes are at least 90"),
        argumentSet("values of one attribute", workers, "role is worker or team manager"),
        argumentSet("none of them", Not.of(workers), "role is not worker or team manager"),
        argumentSet("not", Not.of(ABSENT), "absent is not true"),
        argumentSet("recorded", Comparison.recorded("reason"), "reason is recorded"),
        argumentSet(
            "not in a list",
            Not.of(Comparison.of("covered", Operator.INCLUDES, "support")),
            "covered does not include support"),
        argumentSet("not a limit", Not.of(LONG), "minutes are not at least 90"),
        argumentSet(
            "either attribute",
            AnyOf.of(List.of(ROLE, LONG)),
            "role is team manager or minutes are at least 90"),
        argumentSet(
            "not both",
            Not.of(AllOf.of(List.of(ROLE, ABSENT))),
            "it is not so that (role is team manager and absent)"),
        argumentSet(
            "either of two in both",
            AllOf.of(List.of(ABSENT, AnyOf.of(List.of(ROLE, LONG)))),
            "absent and (role is team manager or minutes are at least 90)"),
        argumentSet("truth", ABSENT, "absent"),
        argumentSet("untruth", Comparison.of("absent", Operator.IS, "false"), "not absent"),
        argumentSet("by", Comparison.of("by", Operator.IS, "worker"), "it is by worker"),
        argumentSet(
            "one of many",
            Comparison.of("legal status", Operator.IS, "wardship"),
            "legal status is wardship"),
        argumentSet(
            "all of a list",
            AllOf.of(List.of(includes("a"), includes("b"))),
            "sections include \"a\" and \"b\""),
        argumentSet(
            "not all of a list",
            Not.of(AllOf.of(List.of(includes("a"), includes("b")))),
            "it is not so that (sections include \"a\" and \"b\")"),
        argumentSet(
            "a list and more",
            AllOf.of(List.of(AllOf.of(List.of(includes("a"), includes("b"))), ROLE)),
            "(sections include \"a\" and \"b\") and role is team manager"),
        argumentSet("one of one", AnyOf.of(List.of(ROLE)), "role is team manager"));
  }

  private static Condition includes(String section) {
    return Comparison.of("sections", Operator.INCLUDES, section);
  }

  @Test
  void strengthOfAClause_isTheVerb() {
    assertThat(holder(Strength.MUST)).isEqualTo("The supervisor must see to it.");
    assertThat(holder(Strength.SHOULD)).isEqualTo("The supervisor should see to it.");
    assertThat(holder(Strength.GOOD_PRACTICE))
        .isEqualTo("It is good practice that the supervisor sees to it.");
  }

  private static String holder(Strength strength) {
    var clause = Clause.builder().from(RECORD).strength(strength).build();
    String said = ClauseWording.under(HULL).of(clause);
    return said.substring(said.indexOf(". ") + 2);
  }

  @Test
  void datesOfAClause_areSaid() {
    var clause =
        Clause.builder()
            .from(RECORD)
            .effectiveFrom(LocalDate.of(2026, 4, 13))
            .effectiveUntil(LocalDate.of(2026, 12, 31))
            .build();
    assertThat(ClauseWording.under(HULL).of(clause))
        .endsWith(
            " The clause is in force from Monday 13 April 2026 up to and on Thursday 31 December"
                + " 2026.");
  }

  @Test
  void howItMayVary_isSaid() {
    var most =
        Variation.builder()
            .toAtMost(Extent.of(Term.ofWeeks(6)))
            .addAgreedBy("group manager", "head of service")
            .withConsent(true)
            .forAtMost(Term.ofMonths(6))
            .build();

    assertThat(ClauseWording.under(HULL).of(varied(most)))
        .endsWith(
            " It may be varied to at most 6 weeks by a recorded decision agreed by group manager or"
                + " head of service and with the consent of the worker, for at most 6 months.");
    var least = Variation.builder().toAtLeast(Extent.of(Amount.ofEvents(2))).build();
    assertThat(ClauseWording.under(HULL).of(varied(least)))
        .endsWith(" It may be varied to at least 2 events by a recorded decision.");
    assertThat(ClauseWording.under(HULL).of(varied(Variation.builder().build())))
        .endsWith(" It may be varied, or waived altogether by a recorded decision.");
  }

  private static Clause varied(Variation variation) {
    return Clause.builder().from(RECORD).variation(variation).build();
  }

  @Test
  void clocksThatStandStill_areSaid() {
    var asked = (Deadline) RECORD.getRequirement();
    var still = Deadline.builder().from(asked).suspendedDuring(ABSENT);

    assertThat(said(still.build()))
        .contains("; the clock stands still while absent, and the whole time begins anew");
    assertThat(said(still.resuming(true).build()))
        .contains("; the clock stands still while absent, and it goes on where it stood");
  }

  private static String said(Deadline asked) {
    return ClauseWording.under(HULL).of(Clause.builder().from(RECORD).requirement(asked).build());
  }

  @Test
  void placeAmongLayersAndVersions_isSaid() {
    var clause =
        Clause.builder().from(RECORD).tightens(ClauseId.of("below:seen")).fromNow(true).build();
    assertThat(ClauseWording.under(HULL).of(clause))
        .endsWith(
            " It makes the clause below:seen stricter."
                + " It rules from its first day on, also over what had begun before.");
  }

  /** Everything in it but the number that stands for any length at all. */
  private static String stated(Requirement asked) {
    return asked.toString().replace("shortestMinutes=0,", "");
  }

  private static String meanings(Policy policy) {
    return policy.getLocalWords().stream()
        .map(LocalWord::getMeaning)
        .map(ClauseWording::meaning)
        .collect(Collectors.joining(" "));
  }

  private static Set<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> reviewed() throws IOException {
    try (var in = ClauseWordingTest.class.getResourceAsStream("hull.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
