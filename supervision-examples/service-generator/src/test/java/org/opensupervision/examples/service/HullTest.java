package org.opensupervision.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Compliance;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.policy.Policies;

/** The generated service under the hull policy: neither hopeless nor perfect. */
class HullTest {
  private static final ServicePlan PLAN = ServicePlan.builder().staff(81).build();
  private static final Policy HULL = Policies.bundled("hull");
  private static final List<Compliance> COMPLIANCE =
      Supervision.under(HULL, WorkingCalendars.englandAndWales())
          .assess(Facts.of(ChildrensService.generate(PLAN)), PLAN.getLastDay())
          .getCompliance();

  private static boolean isTold(Compliance clause) {
    return HULL.clause(clause.getClause())
        .map(Clause::getRequirement)
        .filter(asked -> !(asked instanceof Statement) && !(asked instanceof Access))
        .isPresent();
  }

  /** Nobody's file has been kept for seven years since the policy began, in 2020. */
  private static boolean isOfYearsToCome(Compliance clause) {
    return HULL.clause(clause.getClause()).map(Clause::getRequirement).orElseThrow()
        instanceof Retention;
  }

  @Test
  void everyClause_isKeptSometimesAndBrokenSometimes() {
    for (Compliance clause : COMPLIANCE.stream().filter(HullTest::isTold).toList()) {
      int kept = isOfYearsToCome(clause) ? clause.getOpen() : clause.getMet();
      assertThat(kept).as(clause.getClause().toString()).isPositive();
      assertThat(clause.getMet()).as(clause.getClause().toString()).isLessThan(clause.getDecided());
    }
  }

  @Test
  void monthlySupervision_isThatOfAMiddlingService() {
    var monthly =
        COMPLIANCE.stream()
            .filter(clause -> clause.getClause().toString().equals("hull:frequency.monthly"))
            .findFirst()
            .orElseThrow();
    assertThat(monthly.getShare().orElseThrow()).isBetween(0.7, 0.9);
  }
}
