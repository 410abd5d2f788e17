package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.golden.Difference;
import org.opensupervision.rules.golden.GoldenCases;
import org.opensupervision.rules.golden.Outcome;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.policy.Policies;

/** One golden case under a policy written for a test: a story in the words of the file. */
public final class Told {
  private static final String POLICY =
      """
      policy: ours
      title: A policy for a test
      source: {document: A document}
      effective from: 2024-01-01
      calendar: england-and-wales
      """;
  private static final String CASES =
      """
      policy: ours
      defaults:
        employed: {role: worker, team: North}
        session held: {type: individual, mode: face to face, minutes: 60, attendees: [worker, p-2]}
        session cancelled: {by: worker, reason: leave}
        session planned: {type: individual}
      cases:
        - story: A story.
      """;

  private final Outcome outcome;

  private Told(Outcome outcome) {
    this.outcome = outcome;
  }

  /** What becomes of one case, given the rest of the policy and the rest of the case. */
  public static Told of(String policy, String story) {
    var read = Policies.read("ours.yaml", (POLICY + policy).getBytes(StandardCharsets.UTF_8));
    byte[] cases = (CASES + story.indent(4)).getBytes(StandardCharsets.UTF_8);
    var all = GoldenCases.read("ours.cases.yaml", cases, names -> PolicyStack.of(read));
    return new Told(all.tryAll().get(0));
  }

  /** A clause of this id that asks what these lines say. */
  public static String clause(String id, String lines) {
    return """
      - id: %s
        says: Something is asked.
        cite: Section 1
        strength: must
    """
            .formatted(id)
        + lines.indent(4);
  }

  public void isAsExpected() {
    assertThat(outcome.getDifferences())
        .as(() -> outcome.getDifferences().stream().map(Difference::getFound).toList().toString())
        .isEmpty();
    assertThat(outcome.getMisfits()).isEmpty();
    assertThat(outcome.isAsExpected()).isTrue();
  }

  public List<String> misfits() {
    return outcome.getMisfits().stream().map(Problem::asText).toList();
  }

  public Outcome outcome() {
    return outcome;
  }
}
