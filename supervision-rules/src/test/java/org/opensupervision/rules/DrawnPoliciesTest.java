package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.digest.Digests;
import org.opensupervision.rules.validation.ModelValidator;
import org.opensupervision.rules.wording.ClauseWording;
import org.opensupervision.tck.arbitrary.ModelArbitraries;
import org.opensupervision.tck.arbitrary.PolicyArbitraries;

/** What the kit draws is good for the rules as well; here is where both meet. */
class DrawnPoliciesTest {

  private static final ModelValidator VALIDATOR = ModelValidator.open();

  @AfterContainer
  static void close() {
    VALIDATOR.close();
  }

  @Property(tries = 100)
  void drawnPolicy_breaksNoConstraint(@ForAll("policies") Policy policy) {
    assertThat(VALIDATOR.check(policy)).isEmpty();
  }

  @Property(tries = 100)
  void drawnPolicy_isSaidAndHasAFingerprint(@ForAll("policies") Policy policy) {
    var wording = ClauseWording.under(policy);

    assertThat(policy.getClauses()).extracting(wording::of).allMatch(said -> said.endsWith("."));
    assertThat(Digests.of(policy)).isEqualTo(Digests.of(Policy.builder().from(policy).build()));
  }

  @Property(tries = 100)
  void drawnPolicy_isAssessedOverAnyHistory(
      @ForAll("policies") Policy policy,
      @ForAll("histories") Facts facts,
      @ForAll("days") LocalDate day) {
    var supervision = Supervision.under(policy, WorkingCalendars.englandAndWales());

    var found = supervision.assess(facts, day).getFindings();

    assertThat(found).allMatch(one -> policy.clause(one.getObligation().getClause()).isPresent());
  }

  @Provide
  Arbitrary<Policy> policies() {
    return PolicyArbitraries.policies();
  }

  @Provide
  Arbitrary<Facts> histories() {
    return ModelArbitraries.histories();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ModelArbitraries.days();
  }
}
