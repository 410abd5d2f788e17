package org.opensupervision.rules.policy;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.model.policy.Statement;

/** The page that lists every clause of the bundled policies, and what shows that it works. */
final class ClausesPage {
  private static final String HEAD =
      """
      # The clauses of the bundled policies

      Made by `ClausesPageTest` from the policies, the golden cases and the tags of tests.

      Each clause stands under the id that a due date names. Cited is the section of the document. A *met* is a finding
      of a golden case that is met in time, a *broken* one that is late, overdue or missed. A statement is what no program
      can check, and access is decided when somebody asks; neither is met nor broken.
      """;

  private final ShownByTests tests = ShownByTests.read();

  String text() {
    return Policies.bundledIds().stream()
        .map(Policies::bundled)
        .map(this::section)
        .collect(Collectors.joining("\n", HEAD + "\n", ""));
  }

  static String kind(Requirement asked) {
    return Stream.of(
            Recurrence.class,
            Deadline.class,
            Quality.class,
            Coverage.class,
            Retention.class,
            Access.class,
            Statement.class)
        .filter(kind -> kind.isInstance(asked))
        .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElseThrow();
  }

  private String section(Policy policy) {
    var cases = ShownByCases.of(policy.getId().getValue());
    return policy.getClauses().stream()
        .map(clause -> row(clause, cases))
        .collect(
            Collectors.joining(
                "\n",
                """
                ## %s

                %s. Golden cases: `%s`.

                | clause | cited | kind | strength | met | broken | tests |
                |---|---|---|---|---|---|---|
                """
                    .formatted(policy.getId(), policy.getTitle(), cases.file()),
                "\n"));
  }

  private String row(Clause clause, ShownByCases cases) {
    String id = clause.getId().getValue();
    return Stream.of(
            "`" + id + "`",
            clause.getCitation(),
            kind(clause.getRequirement()),
            clause.getStrength().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            String.valueOf(cases.met(id)),
            String.valueOf(cases.broken(id)),
            String.join("<br>", tests.of(id)))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
