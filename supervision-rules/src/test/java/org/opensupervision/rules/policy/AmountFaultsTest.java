package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in an amount is one problem, at its place. */
class AmountFaultsTest {
  private static final String WRONG = "policy.wrong-value ";
  private static final String SHAPE = "policy.wrong-shape ";
  private static final String BESIDE = "policy.misplaced-key ";
  private static final String AVERAGE = "policy.wrong-average 17:20";

  static Stream<Arguments> amounts() {
    return Stream.of(
        row("no window", 15, "at least: 2", "policy.missing-key 9:5"),
        row("no amount", 15, "per: month", "policy.missing-key 9:5"),
        row("an amount of nothing", 15, lines("at least: 0", "per: month"), WRONG + "15:15"),
        row("an amount of weeks", 15, lines("at least: 2 weeks", "per: month"), WRONG + "15:15"),
        row("an amount too large", 15, lines("at least: 10001", "per: month"), WRONG + "15:15"),
        row("an amount in words", 15, lines("at least: two", "per: month"), WRONG + "15:15"),
        row("amounts", 15, lines("at least: [2]", "per: month"), "policy.wrong-shape 15:15"),
        row("a wrong period", 15, lines("at least: 2", "per: monthly"), WRONG + "16:10"),
        row("a wrong month", 15, lines("at least: 2", "per: year from april"), WRONG + "16:10"),
        row("a month of a week", 15, lines("at least: 2", "per: week from April"), WRONG + "16:10"),
        row("a period that is a list", 15, lines("at least: 2", "per: [month]"), SHAPE + "16:10"),
        row("terms of no name", 15, lines("at least: 2", "per: term"), "policy.no-terms 16:10"),
        row("a wrong stretch", 15, lines("at least: 2", "in any: year"), "policy.wrong-term 16:13"),
        row(
            "two windows",
            15,
            lines("at least: 2", "per: month", "in any: 1 year"),
            BESIDE + "17:13"),
        row("two amounts", 15, lines("at least: 2", "at most: 3", "per: month"), BESIDE + "15:15"),
        row("an amount and a gap", 15, lines("every: 1 month", "at least: 2"), BESIDE + "16:15"),
        row(
            "a clock of years with a month",
            15,
            lines("at least: 2", "per: year from April", "counted from: employed"),
            BESIDE + "17:19"),
        row(
            "a clock of years from January",
            15,
            lines("at most: 2", "per: year from January", "counted from: employed"),
            BESIDE + "17:19"),
        row(
            "a clock that nobody knows",
            15,
            lines("at least: 2", "in any: 1 year", "counted from: emploied"),
            "policy.unknown-event 17:19"),
        row(
            "a clock of a case",
            15,
            lines("at least: 2", "per: year", "counted from: case opened"),
            "policy.mixed-subjects 17:19"),
        row(
            "clocks",
            15,
            lines("at least: 2", "for every: 6", "of: session held", "counted from: [employed]"),
            SHAPE + "18:19"),
        row(
            "a limit on average",
            15,
            lines("at most: 2", "per: month", "averaged over: 3 months"),
            BESIDE + "17:20"),
        row(
            "a limit for work",
            15,
            lines("at most: 2", "for every: 6", "of: session held"),
            BESIDE + "15:14"),
        row(
            "a share of nothing",
            15,
            lines("at least: 2", "per: year", "pro rata: hours"),
            WRONG + "17:15"),
        row("shares", 15, lines("at least: 2", "per: year", "pro rata: [fte]"), SHAPE + "17:15"),
        row(
            "a share of work",
            15,
            lines("at least: 2", "for every: 6", "of: session held", "pro rata: fte"),
            BESIDE + "18:15"),
        row("a share of a gap", 15, lines("every: 1 month", "pro rata: fte"), BESIDE + "16:15"),
        row(
            "a share of a condition",
            28,
            lines("lasts: at least 1 hour", "has: {mode: video}", "pro rata: fte"),
            BESIDE + "29:10"),
        row("no work", 15, lines("at least: 2", "for every: 6"), "policy.missing-key 9:5"),
        row(
            "work beside a period",
            15,
            lines("at least: 2", "per: month", "of: session held"),
            BESIDE + "17:9"),
        row(
            "work that has no length",
            15,
            lines("at least: 2", "for every: 6 hours", "of: employed"),
            BESIDE + "16:16"),
        row(
            "an average over one period",
            15,
            lines("at least: 2", "per: month", "averaged over: 1 month"),
            AVERAGE),
        row(
            "an average over half a period",
            15,
            lines("at least: 2", "per: quarter", "averaged over: 4 months"),
            AVERAGE),
        row(
            "an average over weeks",
            15,
            lines("at least: 2", "per: month", "averaged over: 12 weeks"),
            AVERAGE),
        row(
            "an average over months of weeks",
            15,
            lines("at least: 2", "per: week", "averaged over: 3 months"),
            AVERAGE),
        row(
            "an average in any stretch",
            15,
            lines("at least: 2", "in any: 3 months", "averaged over: 6 months"),
            AVERAGE));
  }

  static Stream<Arguments> credits() {
    return Stream.of(
        row("a credit that is a word", 15, credit("credit: 50%"), SHAPE + "17:13"),
        row("a credit of more", 15, credit("credit: {one to one: 101%}"), WRONG + "17:26"),
        row("a credit in words", 15, credit("credit: {one to one: half}"), WRONG + "17:26"),
        row("a credit without sign", 15, credit("credit: {one to one: 50}"), WRONG + "17:26"),
        row("a credit of a list", 15, credit("credit: {one to one: [50%]}"), SHAPE + "17:26"),
        row(
            "a credit of nobody knows what",
            15,
            credit("credit: {sesion held: 50%}"),
            "policy.unknown-event 17:14"),
        row(
            "a division of what nobody attends",
            15,
            credit("credit: {employed: divided by attendees}"),
            BESIDE + "17:24"),
        row("a cap in words", 15, credit("most credited: {one to one: full}"), WRONG + "17:33"),
        row("a block of no unit", 15, credit("shortest counted: 30"), WRONG + "17:23"));
  }

  static Stream<Arguments> termNames() {
    return Stream.of(
        row("no days", 5, terms("spring: 2026"), WRONG + "7:11"),
        row("one day", 5, terms("spring: 2026-01-05"), WRONG + "7:11"),
        row("days reversed", 5, terms("spring: 2026-03-27 to 2026-01-05"), WRONG + "7:11"),
        row("a list of days", 5, terms("spring: [2026-01-05, 2026-03-27]"), SHAPE + "7:11"),
        row(
            "terms that overlap",
            5,
            terms("a: 2026-01-05 to 2026-03-27\n  b: 2026-03-27 to 2026-04-01"),
            "policy.overlapping-terms 8:3"),
        row("terms that are a text", 5, "calendar: weekdays\nterms: three", SHAPE + "6:8"));
  }

  private static String terms(String line) {
    return "calendar: weekdays\nterms:\n  " + line;
  }

  private static String credit(String line) {
    return lines("at least: 2 hours", "per: month", line);
  }

  private static String lines(String... lines) {
    return String.join("\n    ", lines);
  }

  @Test
  void timeOfEventsThatHaveNone_isRefusedForEachOfThem() {
    var sample = Sample.unchanged().with(14, "expect: [one to one, observation held]");

    assertThat(sample.with(15, lines("at least: 2 hours", "per: month")).faults())
        .containsExactly(BESIDE + "15:15");
    assertThat(
            sample
                .with(15, lines("at least: 2", "per: month", "shortest counted: 1 hour"))
                .faults())
        .containsExactly(BESIDE + "17:23");
  }

  @Test
  void shareOfALengthThatIsNotAsked_isRefused() {
    assertThat(Sample.unchanged().with(28, lines("has: {mode: video}", "pro rata: fte")).faults())
        .containsExactlyInAnyOrder("policy.missing-key 23:5", BESIDE + "28:10");
  }

  @Test
  void shareOfACase_isRefused() {
    var sample =
        Sample.unchanged()
            .with(13, "applies to: {vulnerable: true}")
            .with(14, "expect: case discussed")
            .with(15, lines("at least: 2", "per: month", "pro rata: fte"));

    assertThat(sample.faults()).containsExactly(BESIDE + "17:15");
  }

  @Test
  void clockOfTerms_isRefused() {
    var sample =
        Sample.unchanged()
            .with(15, lines("at least: 2", "per: term", "counted from: employed"))
            .with(5, terms("spring: 2026-01-05 to 2026-03-27"));

    assertThat(sample.faults()).containsExactly(BESIDE + "19:19");
  }

  @ParameterizedTest
  @MethodSource({"amounts", "credits", "termNames"})
  void oneFault_isOneProblemAtItsPlace(int line, String text, String fault) {
    assertThat(Sample.unchanged().with(line, text).faults()).containsExactly(fault);
  }

  private static Arguments row(String name, int line, String text, String fault) {
    return argumentSet(name, line, text, fault);
  }
}
