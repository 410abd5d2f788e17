package org.opensupervision.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.layer.Layered.clause;
import static org.opensupervision.rules.layer.Layered.every;
import static org.opensupervision.rules.layer.Layered.lowest;
import static org.opensupervision.rules.layer.Layered.on;
import static org.opensupervision.rules.layer.Layered.policy;
import static org.opensupervision.rules.layer.Layered.problems;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.PolicyId;

/** Which layers and versions go together, and how they stand. */
class PolicyStackTest {
  private static final Policy NATION = lowest("nation", every("seen", "1 month"));

  private static List<String> order(Policy... policies) {
    return PolicyStack.of(List.of(policies)).getPolicies().stream()
        .map(policy -> policy.getId() + " " + policy.getEffectiveFrom().getYear())
        .toList();
  }

  @Test
  void layersInAnyOrder_standLowestFirst() {
    Policy town = on("nation", "town", every("seen", "3 weeks"));
    Policy team = on("town", "team", every("seen", "2 weeks"));

    assertThat(order(team, NATION, town)).containsExactly("nation 2024", "town 2024", "team 2024");
  }

  @Test
  void versionsInAnyOrder_standOldestFirst() {
    Policy later = policy("nation", "2026-01-01", "", every("seen", "2 weeks"));

    assertThat(order(later, NATION)).containsExactly("nation 2024", "nation 2026");
    assertThat(
            PolicyStack.of(List.of(later, NATION))
                .inForce(PolicyId.of("nation"), LocalDate.of(2025, 12, 31)))
        .contains(NATION);
    assertThat(
            PolicyStack.of(List.of(later, NATION))
                .inForce(PolicyId.of("nation"), LocalDate.of(2026, 1, 1)))
        .contains(later);
    assertThat(
            PolicyStack.of(List.of(later, NATION))
                .inForce(PolicyId.of("nation"), LocalDate.of(2023, 12, 31)))
        .isEmpty();
  }

  @Test
  void missingLayer_isNamed() {
    assertThat(problems(on("nation", "town", every("seen", "2 weeks"))))
        .containsExactly(
            "The policy (nation) that town is layered on must be given with it."
                + " [policy.missing-layer]");
  }

  @Test
  void layersInACircle_areRefused() {
    Policy one = on("other", "one", every("seen", "2 weeks"));
    Policy other = on("one", "other", every("seen", "2 weeks"));

    assertThat(problems(one, other))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("[policy.layers-in-circle]");
  }

  @Test
  void twoPoliciesWithoutATie_areRefused() {
    assertThat(problems(NATION, lowest("other", every("seen", "2 weeks"))))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("[policy.two-tops]");
  }

  @Test
  void twoVersionsOfOneDay_areRefused() {
    assertThat(problems(NATION, lowest("nation", every("seen", "2 weeks"))))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("[policy.same-version]");
  }

  @Test
  void clauseThatTightensNothing_isRefused() {
    Policy town = on("nation", "town", every("seen", "2 weeks", "tightens: nation:often"));

    assertThat(problems(NATION, town))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("[policy.nothing-to-tighten]");
  }

  @Test
  void clauseThatTightensAnotherKind_isRefused() {
    Policy town =
        on(
            "nation",
            "town",
            clause(
                "length",
                "each: one to one",
                "lasts: at least 60 minutes",
                "tightens: nation:seen"));

    assertThat(problems(NATION, town))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("[policy.other-kind]");
  }
}
