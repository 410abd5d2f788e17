package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy with unusual but proper values is read. */
class UnusualValuesTest {

  @Test
  void unchangedSample_isRead() {
    assertThat(Sample.unchanged().policy().getClauses()).hasSize(3);
  }

  static Stream<Arguments> kept() {
    return Stream.of(
        argumentSet("T12 a title of 200 characters", 2, "title: " + "a".repeat(200)),
        argumentSet(
            "T17 an expression", 2, "title: '${7*7} #{T(java.lang.Runtime)} {{x}} <#assign>'"),
        argumentSet("T18 a pattern", 2, "title: '{0} %s %n'"),
        argumentSet("T16 a lookup", 2, "title: '${jndi:ldap://x}'"),
        argumentSet("T22 an id like a number", 9, "- id: '0'"),
        argumentSet("T22 an id like nothing", 9, "- id: 'null'"),
        argumentSet(
            "T23 a Welsh word",
            7,
            "goruchwyliaeth \u0175: employed\n  one to one: {event: session held}"),
        argumentSet("an end of the only stage", 15, "every: 1 month until 6 months"),
        argumentSet(
            "ends of three kinds",
            15,
            "every: [1 week until contract agreed, 2 weeks until 2026-09-01, 1 month until 1"
                + " year]"),
        argumentSet("a range", 15, "every: [4 to 6 weeks until 6 months, 1 to 2 months]"),
        argumentSet("what does not count", 15, "every: 1 month\n    not counting: employed"),
        argumentSet("F08 a leap day", 4, "effective from: 2024-02-29"),
        argumentSet("the first day of all", 4, "effective from: 1900-01-01"),
        argumentSet("a quoted date", 4, "effective from: '2024-02-29'"),
        argumentSet(
            "a word of a word",
            7,
            "one to one: {event: session held, type: individual}\n"
                + "  long one: {event: one to one, minutes: at least 90}"));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void unusualButProperValue_isKept(int line, String text) {
    assertThat(Sample.unchanged().with(line, text).problems()).isEmpty();
  }
}
