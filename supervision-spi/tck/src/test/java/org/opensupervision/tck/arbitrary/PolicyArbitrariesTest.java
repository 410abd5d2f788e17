package org.opensupervision.tck.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Requirement;

class PolicyArbitrariesTest {

  /** What is asked without any of these would be nothing. */
  private static final Set<String> NEVER_EMPTY =
      Set.of(
          "Policy.getClauses",
          "Policy.getTerms",
          "Policy.getEvents",
          "Policy.getAttributes",
          "Recurrence.getExpected",
          "Deadline.getExpected",
          "Coverage.getMembers",
          "Retention.getAfter",
          "Access.getReaders",
          "AllOf.getConditions",
          "AnyOf.getConditions");

  /** Always with the same seed: one month in a dozen might be missed once in some thousand runs. */
  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF, seed = "2026")
  void everyKindOfRequirementAndEveryPart_isDrawn(@ForAll("thousands") List<Policy> policies) {
    var drawn = PartsDrawn.of(policies);

    assertThat(drawn.types())
        .containsAll(names(Requirement.class))
        .containsAll(names(Window.class))
        .containsAll(names(Condition.class));
    assertThat(drawn.notDrawn()).containsExactlyInAnyOrderElementsOf(expectedNever().toList());
  }

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void everyKindOfRequirement_isDrawnInClausesAlone(@ForAll("clauses") List<Clause> clauses) {
    assertThat(PartsDrawn.of(clauses).types()).containsAll(names(Requirement.class));
  }

  @Property(tries = 50)
  void clausesOfAPolicy_haveIdsOfTheirOwn(@ForAll("policies") Policy policy) {
    assertThat(policy.getClauses())
        .doesNotHaveDuplicates()
        .extracting(Clause::getId)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.policy().equals(policy.getId()));
  }

  @Property(tries = 50)
  void policyAndClause_neverEndBeforeTheyBegin(@ForAll("policies") Policy policy) {
    var from = policy.getEffectiveFrom();
    assertThat(policy.getEffectiveUntil().orElse(from)).isAfterOrEqualTo(from);
    assertThat(policy.getClauses()).allMatch(clause -> isInOrder(clause, from));
  }

  @Provide
  Arbitrary<List<Policy>> thousands() {
    return PolicyArbitraries.policies().list().ofSize(700);
  }

  @Provide
  Arbitrary<List<Clause>> clauses() {
    return PolicyArbitraries.clauses().list().ofSize(200);
  }

  @Provide
  Arbitrary<Policy> policies() {
    return PolicyArbitraries.policies();
  }

  private static boolean isInOrder(Clause clause, LocalDate policy) {
    var from = clause.getEffectiveFrom().orElse(policy);
    return clause.getEffectiveUntil().filter(day -> day.isBefore(from)).isEmpty();
  }

  /** A drawn policy stands alone, and times are held against limits. */
  private static Stream<String> expectedNever() {
    var alone = Stream.of("Policy.getLayeredOn some", "Clause.getTightens some");
    var limits = Stream.of("IS", "INCLUDES", "RECORDED").map(way -> "Held.getOperator " + way);
    var full = NEVER_EMPTY.stream().map(name -> name + " none");
    return Stream.of(alone, limits, full).flatMap(Function.identity());
  }

  private static Set<String> names(Class<?> closed) {
    return Arrays.stream(closed.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .collect(Collectors.toSet());
  }
}
