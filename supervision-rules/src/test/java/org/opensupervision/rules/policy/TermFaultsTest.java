package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.policy.OneFault.row;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault of a term, a length or the stages of an interval is one problem, at its place. */
class TermFaultsTest {

  static Stream<Arguments> terms() {
    return Stream.of(
        term("a wrong unit", "5 fortnights"),
        term("days of no kind", "5 days"),
        term("no unit", "5"),
        term("no number", "month"),
        term("a word", "monthly"),
        term("F06 a leading zero", "010 months"),
        term("F09 a fraction", "3.9 months"),
        term("F09 nothing", "0 months"),
        term("F09 a minus", "-1 months"),
        term("F09 too many", "99999999999 months"),
        term("more than 100 years", "101 years"),
        term("F09 a truth", "true"),
        term("F09 an empty text", "''"),
        term("D18 ISO weeks", "P4W"),
        term("D18 ISO months and days", "P1M30D"),
        term("D18 ISO minus", "P-1M"),
        term("D18 ISO nothing", "P0D"),
        term("D18 ISO hours", "PT720H"),
        term("two blanks", "1  month"),
        term("a capital", "1 Month"),
        row("a mapping", 15, "every: {months: 1}", "policy.wrong-shape 15:12"),
        row("a wrong unit of a deadline", 21, "within: 5 days", "policy.wrong-term 21:13"),
        row("minutes of a deadline", 21, "within: 30 minutes", "policy.wrong-term 21:13"),
        row(
            "a wrong unit of a stage",
            15,
            "every: [1 week until 6 fortnights, 1 month]",
            "policy.wrong-term 15:13"),
        row(
            "an absence of a wrong unit",
            20,
            "after: {event: absence begun, lasting: more than 14 days}",
            "policy.wrong-term 20:44"),
        row(
            "an absence of no limit",
            20,
            "after: {event: absence begun, lasting: 2 weeks}",
            "policy.wrong-value 20:44"),
        row(
            "an absence of at most",
            20,
            "after: {event: absence begun, lasting: at most 2 weeks}",
            "policy.wrong-value 20:44"),
        row("a length of a wrong unit", 28, "lasts: at least 2 weeks", "policy.wrong-value 28:12"),
        row("a length of nothing", 28, "lasts: at least 0 minutes", "policy.wrong-value 28:12"),
        row("a length of days", 28, "lasts: at least 25 hours", "policy.wrong-value 28:12"),
        row("a length without limit", 28, "lasts: 60 minutes", "policy.wrong-value 28:12"),
        row(
            "a length beyond its limit",
            28,
            "lasts: more than 60 minutes",
            "policy.wrong-value 28:12"));
  }

  static Stream<Arguments> stages() {
    return Stream.of(
        row(
            "an end before the one before",
            15,
            "every: [1 week until 6 weeks, 2 weeks until 5 weeks, 1 month]",
            "policy.overlapping-stages 15:35"),
        row(
            "the same end",
            15,
            "every: [1 week until 6 weeks, 2 weeks until 6 weeks, 1 month]",
            "policy.overlapping-stages 15:35"),
        row(
            "an end that may be earlier",
            15,
            "every: [1 week until 1 month, 2 weeks until 30 calendar days, 1 month]",
            "policy.overlapping-stages 15:35"),
        row(
            "an end in the working days",
            15,
            "every: [1 week until 5 working days, 2 weeks until 8 weeks, 1 month]",
            "policy.overlapping-stages 15:42"),
        row(
            "no end in the middle",
            15,
            "every: [1 week, 2 weeks until 8 weeks, 1 month]",
            "policy.stage-end 15:13"),
        row(
            "a date before the one before",
            15,
            "every: [1 week until 2026-09-01, 2 weeks until 2026-08-31, 1 month]",
            "policy.overlapping-stages 15:38"),
        row(
            "an end on no day",
            15,
            "every: [1 week until 2026-02-30, 1 month]",
            "policy.wrong-term 15:13"),
        row(
            "an end with no event",
            15,
            "every: [1 week until contract agred, 1 month]",
            "policy.unknown-event 15:13"),
        row(
            "an end with an event about cases",
            15,
            "every: [1 week until case closed, 1 month]",
            "policy.mixed-subjects 15:13"),
        row("a range from the larger", 15, "every: 6 to 4 weeks", "policy.wrong-range 15:12"),
        row("a range of one", 15, "every: 6 to 6 weeks", "policy.wrong-range 15:12"),
        row("a range of words", 15, "every: four to 6 weeks", "policy.wrong-range 15:12"),
        row("a range of no unit", 15, "every: 4 to 6", "policy.wrong-term 15:12"),
        until("no event", "10 of", "policy.wrong-term"),
        until("an unknown event", "10 of contract agred", "policy.unknown-event"),
        until("an event of a case", "10 of case discussed", "policy.mixed-subjects"),
        until("work of nothing", "0 of session held", "policy.wrong-value"),
        until("work of a wrong unit", "100 days of session held", "policy.wrong-value"),
        until("too much work", "10001 hours of session held", "policy.wrong-value"),
        until("hours of what does not last", "10 hours of employed", "policy.misplaced-key"),
        row(
            "less work than before",
            15,
            "every: [1 week until 9 of session held, 2 weeks until 9 of session held, 1 month]",
            "policy.overlapping-stages 15:45"),
        row(
            "the first event after several",
            15,
            "every: [1 week until 9 of session held, 2 weeks until session held, 1 month]",
            "policy.overlapping-stages 15:45"),
        row("no stage", 15, "every: []", "policy.empty 15:12"),
        row("agreed with nobody", 15, "every: as agreed", "policy.nothing-agreed 15:12"),
        row(
            "agreed among others",
            15,
            "every: [as agreed until 6 weeks, 1 month]\n    counted from: contract agreed",
            "policy.agreed-stage 15:13"),
        row(
            "agreed by an event that does not say",
            15,
            "every: as agreed\n    counted from: employed",
            "policy.nothing-agreed 15:12"));
  }

  @ParameterizedTest
  @MethodSource({"terms", "stages"})
  void oneFault_isOneProblemAtItsPlace(int line, String text, String fault) {
    assertThat(Sample.unchanged().with(line, text).faults()).containsExactly(fault);
  }

  private static Arguments until(String name, String end, String code) {
    return row(name, 15, "every: [1 week until " + end + ", 1 month]", code + " 15:13");
  }

  private static Arguments term(String name, String value) {
    return row(name, 15, "every: " + value, "policy.wrong-term 15:12");
  }
}
