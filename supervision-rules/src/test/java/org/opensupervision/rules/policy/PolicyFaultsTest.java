package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in a policy is one problem, at its place. */
class PolicyFaultsTest {

  @Test
  void unchangedSample_isRead() {
    assertThat(Sample.unchanged().policy().getClauses()).hasSize(3);
  }

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
            "F20 an end before the start",
            12,
            "strength: must\n    effective from: 2025-01-02\n    effective until: 2025-01-01",
            "policy.dates-reversed 14:22"));
  }

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

  static Stream<Arguments> words() {
    return Stream.of(
        row("F22 an unknown event", 14, "expect: sesion held", "policy.unknown-event 14:13"),
        row(
            "F22 an unknown event of a word",
            7,
            "one to one: sesion held",
            "policy.unknown-event 7:15"),
        row("F22 an event in capitals", 14, "expect: Session held", "policy.unknown-event 14:13"),
        row(
            "F22 an unknown attribute of a person",
            13,
            "applies to: {carer stage: asye}",
            "policy.unknown-attribute 13:18"),
        row(
            "F22 an attribute of a case",
            13,
            "applies to: {vulnerable: true}",
            "policy.unknown-attribute 13:18"),
        row(
            "F22 an unknown attribute of an event",
            14,
            "expect: {event: session held, typ: individual}",
            "policy.unknown-attribute 14:35"),
        row(
            "F22 an unknown attribute deep down",
            13,
            "applies to: {not: {any of: [{absnt: true}, {absent: false}]}}",
            "policy.unknown-attribute 13:34"),
        row(
            "F22 an unknown word of an attribute",
            13,
            "applies to: {career stage: newly qualified}",
            "policy.wrong-value 13:32"),
        row(
            "F22 an unknown word in a list",
            14,
            "expect: {event: session held, mode: [video, phone]}",
            "policy.wrong-value 14:49"),
        row(
            "a limit on a word",
            13,
            "applies to: {career stage: at least asye}",
            "policy.wrong-value 13:32"),
        row(
            "many values compared",
            14,
            "expect: {event: session held, attendees: p-1}",
            "policy.not-comparable 14:46"),
        row("no condition", 13, "applies to: {}", "policy.empty 13:17"),
        row("no value of a list", 13, "applies to: {role: []}", "policy.empty 13:24"),
        row("a condition that is a word", 13, "applies to: asye", "policy.wrong-shape 13:17"),
        row("a condition that is a list", 13, "applies to: [absent]", "policy.wrong-shape 13:17"),
        row(
            "any of something",
            13,
            "applies to: {any of: {absent: true}}",
            "policy.wrong-shape 13:26"),
        row("an unknown calendar", 5, "calendar: england-and-whales", "policy.wrong-value 5:11"),
        row("an unknown strength", 12, "strength: shall", "policy.wrong-value 12:15"),
        row("an unknown strength in capitals", 12, "strength: MUST", "policy.wrong-value 12:15"),
        row(
            "an unknown duty holder",
            12,
            "strength: must\n    owed by: manager",
            "policy.wrong-value 13:14"),
        row(
            "a mapping without event",
            14,
            "expect: {type: individual}",
            "policy.missing-key 14:13"),
        row("no events", 14, "expect: []", "policy.empty 14:13"),
        row(
            "a date that the event has not",
            14,
            "expect: {event: session held, dated by: planned for}",
            "policy.misplaced-key 14:45"),
        row(
            "a date by another name",
            20,
            "after: {event: session cancelled, dated by: planed for}",
            "policy.wrong-value 20:49"),
        row(
            "a session that lasts weeks",
            14,
            "expect: {event: session held, lasting: more than 2 weeks}",
            "policy.misplaced-key 14:44"),
        row(
            "people and cases in a clause",
            22,
            "expect: case record completed",
            "policy.mixed-subjects 22:13"),
        row(
            "a length of something without",
            27,
            "each: record completed",
            "policy.misplaced-key 28:12"),
        row(
            "a local word that is taken",
            7,
            "session held: {event: employed}\n  one to one: {event: session held}",
            "policy.word-taken 7:3"),
        row(
            "F18 a word that means itself",
            7,
            "one to one: {event: one to one}",
            "policy.unknown-event 7:23"),
        row(
            "F18 words in a circle",
            7,
            "a: {event: one to one}\n  one to one: {event: a}",
            "policy.unknown-event 7:14"));
  }

  static Stream<Arguments> clauses() {
    return Stream.of(
        row("F18 one id twice", 16, "- id: monthly", "policy.duplicate-clause 16:9"),
        row("F21 a retention", 28, "keep: 0 years", "policy.not-yet 28:5"),
        row("a coverage", 28, "across: 3 months", "policy.not-yet 28:5"),
        row("an access", 28, "may read: supervisor", "policy.not-yet 28:5"),
        row("a statement", 28, "statement: As soon as possible.", "policy.not-yet 28:5"),
        row("a deadline before", 20, "before: one to one", "policy.not-yet 20:5"),
        row("a deadline in hours", 21, "within: 48 hours", "policy.not-yet 21:13"),
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
  @MethodSource({
    "keys", "numbers", "truths", "dates", "terms", "stages", "words", "clauses", "texts"
  })
  void oneFault_isOneProblemAtItsPlace(int line, String text, String fault) {
    assertThat(Sample.unchanged().with(line, text).faults()).containsExactly(fault);
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

  private static Arguments row(String name, int line, String text, String fault) {
    return argumentSet(name, line, text, fault);
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

  private static Arguments term(String name, String value) {
    return row(name, 15, "every: " + value, "policy.wrong-term 15:12");
  }
}
