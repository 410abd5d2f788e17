package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.policy.OneFault.row;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault of a number, a truth or a date in a policy is one problem, at its place. */
class ScalarFaultsTest {

  static Stream<Arguments> numbers() {
    return Stream.of(
        minutes("F06 a leading zero", "010"),
        minutes("F06 hexadecimal", "0x1F"),
        minutes("F06 an underscore", "1_000"),
        minutes("F06 an exponent", "1e3"),
        minutes("F06 base 60", "12:30"),
        minutes("F06 a plus", "+5"),
        minutes("F06 an Arabic digit", "\u0663"),
        minutes("F09 a fraction", "3.9"),
        minutes("F09 a truth", "true"),
        minutes("F09 a minus", "-1"),
        minutes("F09 too large", "99999999999"),
        minutes("F11 beyond all numbers", "1e400"),
        minutes("F11 not a number", "NaN"),
        minutes("F11 infinity", ".inf"),
        minutes("F11 1,001 digits", "1".repeat(1001)),
        minutes("F11 a huge exponent", "1e1000000000"),
        minutes("a limit without a number", "at least"),
        minutes("a limit of a fraction", "at least 3.9"),
        minutes("a limit with a unit", "at least 90 minutes"),
        row(
            "F09 a quoted number",
            27,
            "each: {event: session held, minutes: '90'}",
            "policy.quoted 27:42"),
        row(
            "F09 an empty text",
            27,
            "each: {event: session held, minutes: ''}",
            "policy.quoted 27:42"),
        row("F09 null", 27, "each: {event: session held, minutes: null}", "file.no-value 27:42"),
        row(
            "F09 a list in a list",
            27,
            "each: {event: session held, minutes: [[90]]}",
            "policy.wrong-shape 27:43"));
  }

  static Stream<Arguments> truths() {
    return Stream.of("no", "yes", "on", "y", "NO", "True", "1")
        .map(
            word ->
                row(
                    "F07 " + word,
                    13,
                    "applies to: {absent: " + word + "}",
                    "policy.wrong-value 13:26"));
  }

  static Stream<Arguments> dates() {
    return Stream.of(
        date("F08 30 February", "2026-02-30"),
        date("F08 month 13", "2026-13-01"),
        date("F08 29 February of a common year", "2023-02-29"),
        date("D05 29 February 1900", "1900-02-29"),
        date("D05 29 February 2100", "2100-02-29"),
        date("D06 year 0", "0000-01-01"),
        date("D06 year 1", "0001-01-01"),
        date("D06 a negative year", "-0001-01-01"),
        date("D06 no day of some calendars", "1582-10-10"),
        date("D06 the last day too early", "1899-12-31"),
        date("D07 the first day too late", "2201-01-01"),
        date("D07 the last of all years", "9999-12-31"),
        date("D07 year 10000", "+10000-01-01"),
        date("D30 two digits of the year", "26-01-01"),
        date("D30 days first", "01/02/2026"),
        date("D30 a word", "1 Sep 2026"),
        date("F10 a count of days", "20000"),
        date("F10 an instant", "\"2026-02-03T23:30:00Z\""),
        date("F10 slashes", "\"03/02/2026\""),
        date("F10 blanks around", "\" 2026-02-03 \""),
        date("a week date", "2026-W01-1"),
        row("F10 a list", 4, "effective from: [2026, 2, 3]", "policy.wrong-shape 4:17"),
        row(
            "F20 a review before the start",
            5,
            "calendar: weekdays\nreview by: 2023-12-31",
            "policy.dates-reversed 6:12"),
        row(
            "F20 a policy that ends before the start",
            5,
            "calendar: weekdays\neffective until: 2023-12-31",
            "policy.dates-reversed 6:18"),
        row(
            "F10 a policy that ends with a word",
            5,
            "calendar: weekdays\neffective until: soon",
            "policy.wrong-date 6:18"),
        row(
            "F10 a policy that ends twice",
            5,
            "calendar: weekdays\neffective until: [2025-12-31, 2026-12-31]",
            "policy.wrong-shape 6:18"),
        row(
            "F20 an end before the start",
            12,
            "strength: must\n    effective from: 2025-01-02\n    effective until: 2025-01-01",
            "policy.dates-reversed 14:22"));
  }

  @ParameterizedTest
  @MethodSource({"numbers", "truths", "dates"})
  void oneFault_isOneProblemAtItsPlace(int line, String text, String fault) {
    assertThat(Sample.unchanged().with(line, text).faults()).containsExactly(fault);
  }

  private static Arguments minutes(String name, String value) {
    return row(
        name,
        27,
        "each: {event: session held, minutes: " + value + "}",
        "policy.wrong-value 27:42");
  }

  private static Arguments date(String name, String value) {
    return row(name, 4, "effective from: " + value, "policy.wrong-date 4:17");
  }
}
