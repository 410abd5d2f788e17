package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.layer.PolicyCheck;
import org.opensupervision.rules.layer.PolicyStack;

/** The bundled policies can be read, named, and layered. */
class BundledPoliciesTest {

  static List<String> ids() {
    return Policies.bundledIds();
  }

  @Test
  void bundled_areThoseOfTheCatalogueAndTheStandards() {
    assertThat(ids())
        .containsExactly("employer-standards", "feh", "hull", "leeds", "nfch", "partnership");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void policy_hasItsOwnIdAndAKnownCalendar(String id) {
    var policy = Policies.bundled(id);

    assertThat(policy.getId().getValue()).isEqualTo(id);
    assertThat(WorkingCalendars.names()).contains(policy.getCalendar());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void sentences_endWithAFullStop(String id) {
    assertThat(Policies.bundled(id).getClauses())
        .allSatisfy(
            clause -> {
              assertThat(clause.getSays()).endsWith(".");
              assertThat(clause.getReading().orElse(".")).endsWith(".");
            });
  }

  @ParameterizedTest
  @MethodSource("ids")
  void clauses_areNotOdd(String id) {
    assertThat(PolicyCheck.of(Policies.bundled(id))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void stack_isRead(String id) {
    assertThat(Policies.bundledStack(id).getTop().getId().getValue()).isEqualTo(id);
  }

  @Test
  void longName_isThatOfTheSamePolicy() {
    assertThat(Policies.bundled("family-early-help")).isEqualTo(Policies.bundled("feh"));
    assertThat(Policies.bundled("parental-imprisonment")).isEqualTo(Policies.bundled("nfch"));
  }

  @Test
  void unknownName_isToldWithTheLongNamesToo() {
    assertThatThrownBy(() -> Policies.bundled("family-early-hlep"))
        .isInstanceOfSatisfying(
            SupervisionException.class,
            refused ->
                assertThat(refused.getProblems())
                    .singleElement()
                    .satisfies(
                        problem -> {
                          assertThat(problem.getExpected().orElseThrow())
                              .isEqualTo(
                                  "one of employer-standards, feh (also called family-early-help),"
                                      + " hull, leeds, nfch (also called parental-imprisonment),"
                                      + " partnership");
                          assertThat(problem.getHint().orElseThrow()).contains("family-early-help");
                        }));
  }

  @Test
  void hullOverTheStandards_loosensNothing() {
    var hull =
        Policy.builder()
            .from(Policies.bundled("hull"))
            .layeredOn(List.of(PolicyId.of("employer-standards")))
            .build();
    var stack = PolicyStack.of(List.of(hull, Policies.bundled("employer-standards")));

    assertThat(stack.getTop()).isEqualTo(hull);
  }

  @Test
  @Tag("leeds:framework.minimum")
  void serviceThatAsksForLessThanLeeds_isRefused() {
    assertThatThrownBy(() -> overLeeds("4"))
        .hasMessageContaining("leeds:functions.coverage")
        .hasMessageContaining("our-service:functions");
  }

  @Test
  @Tag("leeds:framework.minimum")
  void serviceThatAsksForMoreThanLeeds_isLayered() {
    assertThat(overLeeds("2").getPolicies())
        .extracting(policy -> policy.getId().getValue())
        .containsExactly("employer-standards", "leeds", "our-service");
  }

  private static PolicyStack overLeeds(String sessions) {
    var service =
        Policies.read(
            "our-service.yaml",
            """
            policy: our-service
            title: Our service
            source: {document: Our service}
            effective from: 2025-06-01
            calendar: england-and-wales
            layered on: leeds
            clauses:
              - id: functions
                says: All functions have their turn.
                cite: Page 1
                strength: must
                across: %s
                of: {event: session held, type: individual}
                covers: [personal support and reflection, quality assurance, professional development]
            """
                .formatted(sessions)
                .getBytes(StandardCharsets.UTF_8));
    return PolicyStack.of(
        List.of(service, Policies.bundled("leeds"), Policies.bundled("employer-standards")));
  }
}
