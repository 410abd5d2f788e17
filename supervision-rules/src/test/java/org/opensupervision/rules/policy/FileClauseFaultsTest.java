package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.rules.Faults;

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

  static Stream<Arguments> retentions() {
    String keep = "keep: 7 years\n";
    return Stream.of(
        row("F21 no time", "keep: 0 years\nafter: employment ended", "policy.wrong-term 11:11"),
        row("a time in words", "keep: long\nafter: employment ended", "policy.wrong-term 11:11"),
        row("a list of times", "keep: [1 year]\nafter: employed", "policy.wrong-shape 11:11"),
        row("after nothing", "keep: 7 years", "policy.missing-key 7:5"),
        row("after the unknown", keep + "after: leaving", "policy.unknown-event 12:12"),
        row("two ways", keep + BOTH + "\nafter: employed", "policy.misplaced-key 13:12"),
        row("the later of one", keep + LATER + "[employed]", "policy.one-event 12:25"),
        row("the later of none", keep + LATER + "[]", "policy.empty 12:25"),
        row("the later of a word", keep + LATER + "employed", "policy.wrong-shape 12:25"),
        row("mixed", keep + LATER + "[employed, case closed]", "policy.mixed-subjects 12:36"),
        row("no part", keep + "after: employed\npart: ' '", "policy.blank-text 13:11"),
        row("a term", keep + "after: employed\nwithin: 2 days", "policy.wrong-term 13:13"),
        row("something owed", keep + "after: employed\nexpect: employed", TWO + " 13:5"));
  }

  static Stream<Arguments> accesses() {
    String part = "\npart: file";
    return Stream.of(
        row("no part", "may read: worker", "policy.missing-key 7:5"),
        row("nobody", "may read: []" + part, "policy.empty 11:15"),
        row("a typo", "may read: [worker, supervisr]" + part, "policy.wrong-value 11:24"),
        row("a mapping", "may read: {role: worker}" + part, "policy.wrong-shape 11:15"),
        row("a blank reader", "may read: ' '" + part, "policy.blank-text 11:15"),
        row("a blank purpose", "may read: worker" + part + "\nfor: ' '", "policy.blank-text 13:10"),
        row("no purpose", "may read: worker" + part + "\nfor: []", "policy.empty 13:10"),
        row(
            "consent of another",
            "may read: worker" + part + "\nwith consent of: supervisor",
            "policy.wrong-value 13:22"),
        row("a date", "may read: worker" + part + "\nwithin: 1 week", TWO + " 13:5"));
  }

  static Stream<Arguments> suspensions() {
    String every = "expect: session held\nevery: 1 month\n";
    String leave = "suspended during: family leave\n";
    return Stream.of(
        row("no such absence", every + "suspended during: leave", "policy.wrong-value 13:23"),
        row("no absence", every + "suspended during: []", "policy.empty 13:23"),
        row("a mapping", every + "suspended during: {a: b}", "policy.wrong-shape 13:23"),
        row("of a case", ofCase(), "policy.misplaced-key 13:23"),
        row("on return alone", every + "on return: starts anew", "policy.missing-key 7:5"),
        row("a typo", every + leave + "on return: start anew", "policy.wrong-value 14:16"),
        row("a list", every + leave + "on return: [starts anew]", "policy.wrong-shape 14:16"),
        row("no term", every + leave + "on return: due within 5 days", "policy.wrong-term 14:16"),
        row("a quality", "each: session held\nlasts: at least 1 hour\n" + leave, TWO + " 13:5"));
  }

  private static String ofCase() {
    return "expect: case discussed\nevery: 1 month\nsuspended during: sickness";
  }

  private static final String LATER = "after the later of: ";
  private static final String BOTH = LATER + "[employed, employment ended]";
  private static final String TWO = "policy.two-requirements";

  @ParameterizedTest
  @MethodSource({"statements", "retentions", "accesses", "suspensions"})
  void oneFault_isOneProblemAtItsPlace(String lines, String fault) {
    assertThat(Sample.problems("a.yaml", TOP + lines.indent(4)))
        .extracting(Faults::text)
        .containsExactly(fault);
  }

  private static Arguments row(String name, String lines, String fault) {
    return argumentSet(name, lines, fault);
  }
}
