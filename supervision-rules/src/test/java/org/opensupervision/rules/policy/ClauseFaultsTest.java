package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.policy.OneFault.row;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault of a clause, an id or a text of a policy is one problem, at its place. */
class ClauseFaultsTest {

  static Stream<Arguments> clauses() {
    return Stream.of(
        row("F18 one id twice", 16, "- id: monthly", "policy.duplicate-clause 16:9"),
        row(
            "F23 two requirements",
            28,
            "every: 1 month\n    lasts: at least 1 hour",
            "policy.two-requirements 28:5"),
        row("F23 a repeated deadline", 21, "every: 1 month", "policy.two-requirements 21:5"),
        row("no requirement", 15, "reading: Nothing is asked.", "policy.no-requirement 9:5"),
        row("a clause that is a text", 9, "- a clause\n  - id: monthly", "policy.wrong-shape 9:5"),
        row("the policy's id in the clause's", 9, "- id: sample:monthly", "policy.wrong-id 9:9"),
        row("T01 an empty id", 9, "- id: ''", "policy.wrong-id 9:9"),
        row("T01 a blank id", 9, "- id: ' '", "policy.wrong-id 9:9"),
        row("T01 a long id", 9, "- id: " + "a".repeat(257), "policy.wrong-id 9:9"),
        row("T02 a quote in the id", 9, "- id: \"' OR 1=1 --\"", "policy.wrong-id 9:9"),
        row("T03 a path as id", 1, "policy: ../../etc/passwd", "policy.wrong-id 1:9"),
        row("T03 a dot as id", 1, "policy: .", "policy.wrong-id 1:9"),
        row("a capital in the id", 1, "policy: Sample", "policy.wrong-id 1:9"),
        row("an id of two words", 1, "policy: our town", "policy.wrong-id 1:9"));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        row("T01 an empty title", 2, "title: ''", "policy.blank-text 2:8"),
        row("T01 a blank title", 2, "title: ' '", "policy.blank-text 2:8"),
        row("T07 nothing to see", 2, "title: \u200B\u00AD\u200D", "policy.blank-text 2:8"),
        row("T07 a hard blank", 2, "title: \"\u00A0\"", "policy.blank-text 2:8"),
        row("a blank at the end", 2, "title: 'A title '", "policy.blank-text 2:8"),
        row("T12 a long title", 2, "title: " + "a".repeat(201), "policy.long-text 2:8"),
        row("T12 a long sentence", 10, "says: " + "a".repeat(501), "policy.long-text 10:11"),
        row("T12 a long citation", 11, "cite: " + "a".repeat(201), "policy.long-text 11:11"),
        row(
            "T12 a long word",
            7,
            "a".repeat(101) + ": employed\n  one to one: {event: session held}",
            "policy.long-text 7:3"),
        row("a list for a title", 2, "title: [a]", "policy.wrong-shape 2:8"),
        row("two paragraphs", 10, "says: |\n      One.\n\n      Two.", "file.character 10:11"),
        row("T04 NUL", 2, "title: \"a\\0b\"", "file.character 2:8"),
        row("T08 text turned around", 2, "title: \"a\\u202Eb\"", "file.character 2:8"),
        row("no source", 3, "source: A document", "policy.wrong-shape 3:9"));
  }

  @ParameterizedTest
  @MethodSource({"clauses", "texts"})
  void oneFault_isOneProblemAtItsPlace(int line, String text, String fault) {
    assertThat(Sample.unchanged().with(line, text).faults()).containsExactly(fault);
  }
}
