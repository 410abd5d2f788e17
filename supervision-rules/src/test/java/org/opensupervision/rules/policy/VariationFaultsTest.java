package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Variation;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.Faults;

/** Every fault in what may vary, or in what stops a clock, is one problem at its place. */
class VariationFaultsTest {
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

  private static final String EVERY = "expect: session held\nevery: 1 month\n";
  private static final String RECORD =
      "after: session held\nwithin: 1 week\nexpect: feedback shared\n";
  private static final String LEAVE = "suspended during: family leave\n";

  static Stream<Arguments> variations() {
    return Stream.of(
        row("a truth", EVERY + "may vary: true", "policy.wrong-shape 13:15"),
        row("a list", EVERY + "may vary: [6 weeks]", "policy.wrong-shape 13:15"),
        row("nothing", EVERY + "may vary: {}", "policy.empty 13:15"),
        row("an unknown key", EVERY + "may vary: {until: 6 weeks}", "policy.unknown-key 13:16"),
        row("no term", EVERY + "may vary: {to at most: long}", "policy.wrong-term 13:28"),
        row("a list of terms", EVERY + "may vary: {to at most: [1 year]}", SHAPE + " 13:28"),
        row(
            "no longer",
            EVERY + "may vary: {to at most: 28 calendar days}",
            "policy.nothing-to-vary 13:28"),
        row("the same", EVERY + "may vary: {to at most: 1 month}", "policy.nothing-to-vary 13:28"),
        row("no role", EVERY + "may vary: {agreed by: ' '}", "policy.blank-text 13:27"),
        row("no roles", EVERY + "may vary: {agreed by: []}", "policy.empty 13:27"),
        row("a role twice", EVERY + "may vary: {agreed by: [a b, a b]}", LISTED + " 13:33"),
        row("a typo", EVERY + "may vary: {agreed by: group manger}", VALUE + " 13:27"),
        row("a mapping", EVERY + "may vary: {agreed by: {role: a}}", SHAPE + " 13:27"),
        row("a long role", EVERY + "may vary: {agreed by: " + LONG + "}", LONG_TEXT + " 13:27"),
        row("another's consent", EVERY + "may vary: {with consent of: me}", VALUE + " 13:33"),
        row("a list of consent", EVERY + "may vary: {with consent of: [worker]}", SHAPE + " 13:33"),
        row("no length", EVERY + "may vary: {for at most: 6}", "policy.wrong-term 13:29"),
        row("to at least of every", EVERY + "may vary: {to at least: 1 week}", AT_28),
        row(
            "both",
            EVERY + "may vary: {to at most: 6 weeks, to at least: 1 week}",
            MISPLACED + " 13:50"),
        row("a statement", "statement: Soon.\nmay vary: {agreed by: a}", MISPLACED + " 12:15"),
        row(
            "readers",
            "may read: worker\npart: file\nmay vary: {agreed by: a}",
            "policy.misplaced-key 13:15"),
        row(
            "keeping",
            "keep: 7 years\nafter: employment ended\nmay vary: {agreed by: a}",
            "policy.misplaced-key 13:15"));
  }

  static Stream<Arguments> values() {
    String least = "expect: session held\nat least: 2\nper: month\nmay vary: ";
    String hours = "after: session held\nwithin: 48 hours\nexpect: feedback shared\nmay vary: ";
    String most = "expect: session held\nat most: 90 minutes\nper: month\nmay vary: ";
    String notice = "before: session held\nat least: 1 week\nexpect: session planned\nmay vary: ";
    String lasts = "each: session held\nlasts: at least 1 hour\nmay vary: ";
    String row = "across: 3\nof: session held\ncovers: [a, b]\nmay vary: ";
    return Stream.of(
        row("a shorter deadline", RECORD + "may vary: {to at most: 1 week}", POINTLESS + " 14:28"),
        row("a deadline in hours", RECORD + "may vary: {to at most: 400 hours}", TERM + " 14:28"),
        row("another unit", RECORD + "may vary: {to at most: 5 working days}", OTHER + " 14:28"),
        row("to at least", RECORD + "may vary: {to at least: 1 week}", MISPLACED + " 14:29"),
        row("no longer hours", hours + "{to at most: 48 hours}", POINTLESS + " 14:28"),
        row("a part of an hour", hours + "{to at most: 2990 minutes}", VALUE + " 14:28"),
        row("days for hours", hours + "{to at most: 3 working days}", VALUE + " 14:28"),
        row("no less", least + "{to at least: 2}", POINTLESS + " 14:29"),
        row("time for events", least + "{to at least: 1 hour}", VALUE + " 14:29"),
        row("no amount", least + "{to at least: some}", VALUE + " 14:29"),
        row("a list of amounts", least + "{to at least: [1]}", SHAPE + " 14:29"),
        row("to at most of a least", least + "{to at most: 3}", MISPLACED + " 14:28"),
        row("no more", most + "{to at most: 1 hour}", POINTLESS + " 14:28"),
        row("events for time", most + "{to at most: 3}", VALUE + " 14:28"),
        row("to at least of a most", most + "{to at least: 1 hour}", MISPLACED + " 14:29"),
        row("longer notice", notice + "{to at least: 2 weeks}", POINTLESS + " 14:29"),
        row("other notice", notice + "{to at least: 2 working days}", OTHER + " 14:29"),
        row("longer sessions", lasts + "{to at least: 90 minutes}", POINTLESS + " 13:29"),
        row("sessions", lasts + "{to at least: 1}", VALUE + " 13:29"),
        row("fewer in a row", row + "{to at most: 2}", POINTLESS + " 14:28"),
        row("months in a row", row + "{to at most: 2 months}", VALUE + " 14:28"),
        row(
            "no notice",
            "before: session held\nexpect: session planned\nmay vary: {to at least: 1 week}",
            MISPLACED + " 13:29"),
        row(
            "a property",
            "each: session held\nhas: {in private: true}\nmay vary: {to at least: 1 hour}",
            MISPLACED + " 13:29"));
  }

  static Stream<Arguments> suspensions() {
    String amount = "expect: session held\nat least: 1\nper: month\n";
    return Stream.of(
        row("before", beforeSession(), "policy.misplaced-key 13:23"),
        row(
            "hours",
            "after: session held\nwithin: 48 hours\nexpect: feedback shared\n" + LEAVE,
            "policy.misplaced-key 14:23"),
        row(
            "a first day",
            "after: session held\nnot before: 1 week\nwithin: 2 weeks\nexpect: feedback shared\n"
                + LEAVE,
            "policy.misplaced-key 15:23"),
        row("return alone", RECORD + "on return: resumes", "policy.missing-key 7:5"),
        row("a typo", RECORD + LEAVE + "on return: resume", VALUE + " 15:16"),
        row("a case", ofCase(), "policy.misplaced-key 14:23"),
        row("an amount", amount + LEAVE + "on return: resumes", "policy.misplaced-key 15:16"),
        row(
            "a limit",
            "expect: session held\nat most: 1\nper: month\n" + LEAVE,
            "policy.misplaced-key 14:23"));
  }

  private static String beforeSession() {
    return "before: session held\nexpect: session planned\n" + LEAVE;
  }

  private static String ofCase() {
    return "after: case opened\nwithin: 1 week\nexpect: case discussed\n" + LEAVE;
  }

  private static final String LONG = "a".repeat(101);
  private static final String LONG_TEXT = "policy.long-text";
  private static final String SHAPE = "policy.wrong-shape";
  private static final String VALUE = "policy.wrong-value";
  private static final String LISTED = "policy.listed-twice";
  private static final String MISPLACED = "policy.misplaced-key";
  private static final String AT_28 = "policy.misplaced-key 13:29";
  private static final String POINTLESS = "policy.nothing-to-vary";
  private static final String OTHER = "policy.not-comparable";
  private static final String TERM = "policy.wrong-term";

  @ParameterizedTest
  @MethodSource({"variations", "values", "suspensions"})
  void oneFault_isOneProblemAtItsPlace(String lines, String fault) {
    assertThat(Sample.problems("a.yaml", TOP + lines.indent(4)))
        .extracting(Faults::text)
        .containsExactly(fault);
  }

  @Test
  void roleThatThePolicyDoesNotList_isRefused() {
    String roles = "roles: [head of service]\n" + TOP;
    String vary = "may vary: {agreed by: %s}";

    assertThat(
            Sample.problems("a.yaml", roles + (EVERY + vary.formatted("head of care")).indent(4)))
        .extracting(Problem::getCode)
        .containsExactly("policy.wrong-value");
    assertThat(
            read(roles + (EVERY + vary.formatted("[head of service, supervisor]")).indent(4))
                .getVariation()
                .map(Variation::getAgreedBy)
                .orElseThrow())
        .containsExactly("head of service", "supervisor");
  }

  @Test
  void everyPart_isRead() {
    var variation =
        Variation.builder()
            .toAtMost(Extent.of(Term.ofWeeks(6)))
            .addAgreedBy("group manager")
            .withConsent(true)
            .forAtMost(Term.ofMonths(6))
            .build();
    String vary =
        "may vary: {to at most: 6 weeks, agreed by: group manager, with consent of: worker,"
            + " for at most: 6 months}";

    assertThat(read(TOP + (EVERY + vary).indent(4)).getVariation()).contains(variation);
    assertThat(read(TOP + EVERY.indent(4)).getVariation()).isEmpty();
  }

  @Test
  void valuesOfEveryKind_areRead() {
    String amount = "expect: session held\nat least: 3 hours\nper: month\n";

    assertThat(furthest(RECORD + "may vary: {to at most: 2 weeks}")).isEqualTo("2 weeks");
    assertThat(
            furthest(
                "after: session held\nexpect: feedback shared\nmay vary: {to at most: 1 week}"))
        .isEqualTo("1 week");
    assertThat(furthest(amount + "may vary: {to at least: 90 minutes}")).isEqualTo("90 minutes");
    assertThat(
            furthest("each: session held\nlasts: at most 1 hour\nmay vary: {to at most: 2 hours}"))
        .isEqualTo("2 hours");
    assertThat(furthest("across: 3\nof: session held\ncovers: [a, b]\nmay vary: {to at most: 4}"))
        .isEqualTo("4 events");
  }

  private static String furthest(String lines) {
    Variation allowed = read(TOP + lines.indent(4)).getVariation().orElseThrow();
    return allowed.getToAtMost().or(allowed::getToAtLeast).orElseThrow().getText();
  }

  @Test
  void messageOfWhatCannotBeCompared_namesBothAndTheUnit() {
    String lines = RECORD + "may vary: {to at most: 5 working days}";

    assertThat(Sample.problems("a.yaml", TOP + lines.indent(4)))
        .extracting(Problem::asText)
        .singleElement()
        .asString()
        .contains(
            "The value of \"to at most\" (5 working days) must be known to ask for less than the"
                + " clause (1 week). Expected: a term in the same unit as 1 week");
  }

  @Test
  void resumes_isReadForGapsAndDeadlines() {
    var gap = (Recurrence) asked(EVERY + LEAVE + "on return: resumes");
    var deadline = (Deadline) asked(RECORD + LEAVE + "on return: resumes");
    var soon = (Deadline) asked(RECORD + LEAVE + "on return: due within 2 working days");

    assertThat(gap.isResuming()).isTrue();
    assertThat(deadline.isResuming()).isTrue();
    assertThat(deadline.getSuspendedDuring()).isPresent();
    assertThat(soon.isResuming()).isFalse();
    assertThat(soon.getDueOnReturn()).contains(Term.ofWorkingDays(2));
  }

  private static Object asked(String lines) {
    return read(TOP + lines.indent(4)).getRequirement();
  }

  private static Clause read(String text) {
    return Policies.read("a.yaml", text.getBytes(StandardCharsets.UTF_8)).getClauses().get(0);
  }

  private static Arguments row(String name, String lines, String fault) {
    return argumentSet(name, lines, fault);
  }
}
