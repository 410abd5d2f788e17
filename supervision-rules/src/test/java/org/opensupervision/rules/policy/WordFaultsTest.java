package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.policy.OneFault.row;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One word of a policy that means nothing, or nothing there, is one problem, at its place. */
class WordFaultsTest {

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
            "a list compared with what cannot stand in it",
            14,
            "expect: {event: session held, attendees: 'p 1'}",
            "policy.wrong-value 14:46"),
        row(
            "an attribute that is not there recorded",
            14,
            "expect: {event: session held, recorded: reason}",
            "policy.wrong-value 14:45"),
        row(
            "nothing recorded",
            14,
            "expect: {event: session held, recorded: []}",
            "policy.empty 14:45"),
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

  @ParameterizedTest
  @MethodSource("words")
  void oneFault_isOneProblemAtItsPlace(int line, String text, String fault) {
    assertThat(Sample.unchanged().with(line, text).faults()).containsExactly(fault);
  }
}
