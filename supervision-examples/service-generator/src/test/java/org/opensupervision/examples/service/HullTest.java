package org.opensupervision.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Compliance;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.policy.Policies;

/** The generated service under the hull policy: neither hopeless nor perfect. */
class HullTest {
  private static final ServicePlan PLAN = ServicePlan.builder().staff(81).build();
  private static final List<Compliance> COMPLIANCE =
      Supervision.under(Policies.bundled("hull"), WorkingCalendars.englandAndWales())
          .assess(Facts.of(ChildrensService.generate(PLAN)), PLAN.getLastDay())
          .getCompliance();

  @Test
  void everyClause_isKeptSometimesAndBrokenSometimes() {
    for (Compliance clause : COMPLIANCE) {
      assertThat(clause.getMet()).as(clause.getClause().toString()).isPositive();
      assertThat(clause.getMet()).isLessThan(clause.getDecided());
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
