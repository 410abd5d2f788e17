package org.opensupervision.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.policy.Policies;

/** A small policy of one clause written for a test, read and asked like any other. */
public final class Written {
  private static final String TOP =
      """
      policy: hull
      title: A policy for a test
      source: {document: A document}
      effective from: 2020-01-01
      calendar: england-and-wales
      clauses:
        - id: clause
          says: Something is asked.
          cite: Section 1
          strength: must
      """;

  private final Supervision supervision;

  private Written(Supervision supervision) {
    this.supervision = supervision;
  }

  /** A policy with one clause, {@code hull:clause}, that asks what these lines say. */
  public static Written clause(String lines) {
    return new Written(Supervision.under(policy(lines), Standing.HULL.getCalendar()));
  }

  /** The same, where only the policy is wanted. */
  public static Policy policy(String lines) {
    String text = TOP + lines.indent(4);
    return Policies.read("written.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  public Standing asOf(Story story, LocalDate day) {
    return Standing.under(supervision, story.facts(), day);
  }

  /** The last duty of the clause on a day. */
  public Standing.Answer last(Story story, LocalDate day) {
    return asOf(story, day).last("clause");
  }

  public Supervision supervision() {
    return supervision;
  }

  public Explanation whyNot(Story story, LocalDate day) {
    var journal = story.facts().getJournals().iterator().next();
    return supervision.whyNot(story.facts(), journal.getSubject(), ClauseId.of("hull:clause"), day);
  }
}
