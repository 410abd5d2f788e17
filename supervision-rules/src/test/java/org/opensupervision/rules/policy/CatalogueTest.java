package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.model.policy.Strength;

/** The bundled policies ask all that their documents ask, and what they require is shown. */
class CatalogueTest {
  /** A policy that restates no document of the catalogue. */
  private static final String NATIONAL = "employer-standards";

  private static final Map<String, Set<Strength>> STRENGTHS =
      Map.of(
          "must", Set.of(Strength.MUST),
          "should", Set.of(Strength.SHOULD),
          "good", Set.of(Strength.GOOD_PRACTICE),
          "may", Set.of(Strength.values()));

  private final Map<String, String> rows = Catalogue.rows();
  private final ShownByTests tests = ShownByTests.read();

  private static List<Clause> clauses() {
    return Policies.bundledIds().stream()
        .flatMap(id -> Policies.bundled(id).getClauses().stream())
        .toList();
  }

  private static String id(Clause clause) {
    return clause.getId().getValue();
  }

  private static boolean isJudged(Clause clause) {
    return !(clause.getRequirement() instanceof Statement)
        && !(clause.getRequirement() instanceof Access);
  }

  private static Stream<String> unshown(Predicate<Clause> shown) {
    return unshown(clauses(), shown);
  }

  private static Stream<String> unshown(List<Clause> clauses, Predicate<Clause> shown) {
    return clauses.stream()
        .filter(clause -> clause.getStrength() == Strength.MUST)
        .filter(CatalogueTest::isJudged)
        .filter(shown.negate())
        .map(CatalogueTest::id);
  }

  private static ShownByCases cases(Clause clause) {
    return ShownByCases.of(clause.getId().policy().getValue());
  }

  @Test
  void everyRow_hasAClause() {
    assertThat(rows).hasSize(87);
    assertThat(clauses().stream().map(CatalogueTest::id)).containsAll(rows.keySet());
  }

  @Test
  void everyClause_isOfARow() {
    assertThat(clauses())
        .map(CatalogueTest::id)
        .filteredOn(id -> !id.startsWith(NATIONAL))
        .allSatisfy(id -> assertThat(rows.keySet()).anyMatch(row -> isOf(id, row)));
  }

  /** A row that asks for two things has a second clause, with a word added to its id. */
  private static boolean isOf(String id, String row) {
    return id.equals(row) || id.startsWith(row + ".");
  }

  @Test
  void everyClause_isAsStrongAsItsRow() {
    assertThat(clauses())
        .filteredOn(clause -> rows.containsKey(id(clause)))
        .allSatisfy(
            clause ->
                assertThat(STRENGTHS.get(rows.get(id(clause)))).contains(clause.getStrength()));
  }

  @Test
  void everyMust_isShownMet() {
    assertThat(unshown(this::isShownMet)).isEmpty();
  }

  private boolean isShownMet(Clause clause) {
    return cases(clause).met(id(clause)) > 0 || tests.isMet(id(clause));
  }

  @Test
  void everyMust_isShownBroken() {
    assertThat(unshown(this::isShownBroken)).isEmpty();
  }

  private boolean isShownBroken(Clause clause) {
    return cases(clause).broken(id(clause)) > 0 || tests.isBroken(id(clause));
  }

  /** A gate that nothing can fail is none. */
  @Test
  void clauseThatNothingShows_isFound() {
    var monthly = Policies.bundled("hull").clause(ClauseId.of("hull:frequency.monthly"));
    var unknown = Clause.builder().from(monthly.orElseThrow()).id(ClauseId.of("hull:new")).build();

    assertThat(unshown(List.of(unknown), this::isShownMet)).containsExactly("hull:new");
    assertThat(unshown(List.of(unknown), this::isShownBroken)).containsExactly("hull:new");
    assertThat(unshown(List.of(monthly.orElseThrow()), this::isShownBroken)).isEmpty();
    assertThat(clauses()).extracting(CatalogueTest::id).doesNotContain("hull:new");
  }

  @Test
  void everyTag_isAClause() {
    var known = clauses().stream().map(CatalogueTest::id).collect(Collectors.toSet());
    var policies = Set.copyOf(Policies.bundledIds());

    assertThat(tests.clauses())
        .filteredOn(tag -> policies.contains(tag.substring(0, tag.indexOf(':'))))
        .isSubsetOf(known);
  }
}
