package org.opensupervision.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.policy.Policies;

/** Small policies that build on one another, written the way a policy lead writes them. */
final class Layered {
  private static final String HEAD =
      """
      policy: %s
      title: A policy
      source: {document: A document}
      effective from: %s
      calendar: england-and-wales
      %s
      words:
        one to one: {event: session held, type: individual}
      clauses:
      """;
  private static final String CLAUSE =
      """
        - id: %s
          says: Something is asked.
          cite: Section 1
          strength: must
      """;

  private Layered() {}

  static Policy policy(String id, String from, String head, String... clauses) {
    String text = HEAD.formatted(id, from, head) + String.join("", clauses);
    return Policies.read(id + ".yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A policy from the first day of 2024 on. */
  static Policy lowest(String id, String... clauses) {
    return policy(id, "2024-01-01", "", clauses);
  }

  static Policy on(String below, String id, String... clauses) {
    return policy(id, "2024-01-01", "layered on: " + below, clauses);
  }

  static String clause(String id, String... lines) {
    var text = new StringBuilder(CLAUSE.formatted(id));
    Stream.of(lines).forEach(line -> text.append("    ").append(line).append('\n'));
    return text.toString();
  }

  static String every(String id, String every, String... more) {
    return clause(
        id,
        Stream.concat(Stream.of("expect: one to one", "every: " + every), Stream.of(more))
            .toArray(String[]::new));
  }

  static List<String> problems(Policy... policies) {
    try {
      PolicyStack.of(List.of(policies));
      return List.of();
    } catch (SupervisionException refused) {
      return refused.getProblems().stream().map(Problem::asText).toList();
    }
  }

  /** One clause of a town over one of the nation: refused for a reason, or in order if null. */
  static void check(String below, String above, @Nullable String how) {
    List<String> found =
        problems(
            lowest("nation", clause("one", below.split("; ", -1))),
            on("nation", "town", clause("one", above.split("; ", -1))));
    if (how == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).singleElement().asString().contains(how, "town:one", "nation:one");
    }
  }
}
