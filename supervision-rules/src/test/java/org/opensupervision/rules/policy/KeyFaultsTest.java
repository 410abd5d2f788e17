package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.policy.OneFault.row;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault of the keys of a policy is one problem, at its place. */
class KeyFaultsTest {

  static Stream<Arguments> keys() {
    return Stream.of(
        row("F03 a key twice at the root", 2, "title: A\npolicy: again", "file.duplicate-key 3:1"),
        row(
            "F03 a key twice in a clause",
            12,
            "strength: must\n    cite: again",
            "file.duplicate-key 13:5"),
        row("F04 a typo at the root", 5, "calender: england-and-wales", "policy.unknown-key 5:1"),
        row("F04 a typo in a clause", 15, "evry: 1 month", "policy.unknown-key 15:5"),
        row("F04 a typo in the source", 3, "source: {dokument: A}", "policy.unknown-key 3:10"),
        row("F04 a typo in the words", 6, "wrods:", "policy.unknown-key 6:1"),
        row(
            "F04 an unknown key",
            12,
            "strength: must\n    intervall: 3",
            "policy.unknown-key 13:5"),
        row("F05 a key in capitals", 15, "EVERY: 1 month", "policy.unknown-key 15:5"),
        row("F05 a key with a capital", 4, "Effective from: 2024-01-01", "policy.unknown-key 4:1"),
        row("F05 a Cyrillic letter", 10, "s\u0430ys: Something.", "policy.unknown-key 10:5"),
        row("F13 a merge key", 12, "strength: must\n    <<: {b: c}", "file.merge-key 13:5"),
        row(
            "F15 a class",
            12,
            "strength: must\n    '@class': java.net.URL",
            "policy.unknown-key 13:5"),
        row("F15 a tag", 15, "every: !!str 1 month", "file.tag 15:12"),
        row("a missing key", 11, "reading: No citation.", "policy.missing-key 9:5"),
        row("no id", 9, "- reading: No id.", "policy.missing-key 9:5"),
        row("an empty value", 11, "cite:", "file.no-value 11:10"));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void oneFault_isOneProblemAtItsPlace(int line, String text, String fault) {
    assertThat(Sample.unchanged().with(line, text).faults()).containsExactly(fault);
  }

  @Test
  void noClause_isRefused() {
    assertThat(Sample.unchanged().with(8, "clauses: []").upTo(8).faults())
        .containsExactly("policy.empty 8:10");
  }

  @Test
  void rootThatIsNoMapping_isRefused() {
    assertThat(Sample.problems("a.yaml", "- policy\n"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.getCode()).isEqualTo("policy.wrong-shape"));
  }

  @Test
  void emptyMapping_lacksEveryNeededKey() {
    assertThat(Sample.problems("a.yaml", "{}"))
        .extracting(problem -> problem.getMessage().replaceAll(".*\"(.*)\"\\.", "$1"))
        .isEqualTo(List.of("calendar", "clauses", "effective from", "policy", "source", "title"));
  }
}
