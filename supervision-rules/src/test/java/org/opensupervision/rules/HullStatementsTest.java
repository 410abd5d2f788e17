package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Statement;

/** What hull asks that nothing can check is shown, and nobody is judged by it. */
class HullStatementsTest {
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);

  static Stream<Clause> statements() {
    return Standing.HULL.getPolicy().getClauses().stream()
        .filter(clause -> clause.getRequirement() instanceof Statement);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void statement_isNotCheckable(Clause clause) {
    boolean aboutCases = ((Statement) clause.getRequirement()).isAboutCases();
    var story =
        aboutCases ? Story.ofCaseOpened(MON_5_JANUARY) : Story.ofWorkerEmployed(MON_5_JANUARY);

    story.asOf(MON_2_MARCH).last(name(clause)).is(Status.NOT_CHECKABLE).hasNoDate();
  }

  @Test
  void figures_judgeNobodyByAStatement() {
    var figures = Story.ofWorkerEmployed(MON_5_JANUARY).asOf(MON_2_MARCH).assessment();

    assertThat(statements()).hasSize(10);
    assertThat(figures.getCompliance())
        .filteredOn(one -> statements().anyMatch(clause -> clause.getId().equals(one.getClause())))
        .hasSize(10)
        .allSatisfy(one -> assertThat(one.getShare()).isEmpty());
  }

  private static String name(Clause clause) {
    return clause.getId().getValue().substring("hull:".length());
  }
}
