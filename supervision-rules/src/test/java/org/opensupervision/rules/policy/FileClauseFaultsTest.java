package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.problem.Problem;

/** One fault in a clause on files, readers or statements is one problem, at its place. */
class FileClauseFaultsTest {
  /** The lines of the clause begin below, at line 11 and column 5. */
  private static final String TOP =
      """
      policy: sample
      title: A sample policy
      source: {document: A document}
      effective from: 2024-01-01
      calendar: england-and-wales
      clauses:
        - id: clause
          says: Something is asked.
          cite: Section 1
          strength: must
      """;

  static Stream<Arguments> statements() {
    return Stream.of(
        row("nothing stated", "statement: ' '", "policy.blank-text 11:16"),
        row("a list stated", "statement: [a, b]", "policy.wrong-shape 11:16"),
        row("a long statement", "statement: " + "a".repeat(1001), "policy.long-text 11:16"),
        row("about nobody", "statement: Soon.\nabout: person", "policy.wrong-value 12:12"),
        row("about a list", "statement: Soon.\nabout: [people]", "policy.wrong-shape 12:12"),
        row("a statement with a date", "statement: Soon.\nwithin: 1 week", TWO + " 12:5"),
        row("about alone", "about: people", "policy.no-requirement 7:5"),
        row("typo", "statment: Soon.", "policy.unknown-key 11:5"),
        row(
            "a condition on cases",
            "statement: Soon.\napplies to: {vulnerable: true}",
            "policy.unknown-attribute 12:18"));
  }

  private static final String TWO = "policy.two-requirements";

  @ParameterizedTest
  @MethodSource("statements")
  void oneFault_isOneProblemAtItsPlace(String lines, String fault) {
    assertThat(Sample.problems("a.yaml", TOP + lines.indent(4)))
        .extracting(FileClauseFaultsTest::fault)
        .containsExactly(fault);
  }

  private static String fault(Problem problem) {
    var place = problem.getPlace().orElseThrow();
    return problem.getCode() + " " + place.getLine() + ":" + place.getColumn();
  }

  private static Arguments row(String name, String lines, String fault) {
    return argumentSet(name, lines, fault);
  }
}
