package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.declaration.About;
import org.opensupervision.model.declaration.DeclaredType;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.Faults;

/** What a policy declares, read strictly: each fault is told once, where it is. */
class DeclarationsFaultsTest {
  private static final String TEXT =
      """
      policy: sample
      title: A sample policy
      source: {document: A document}
      effective from: 2024-01-01
      calendar: weekdays
      events:
        shift worked: {about: person, minutes: number, place: [day, night], afterwards: true}
      attributes:
        clients seen: {of: person, is: number}
      roles: [social worker, team manager]
      words:
        night shift: {event: shift worked, place: night}
      clauses:
        - id: rest
          says: A long night shift is followed by a check-in.
          cite: Section 1
          strength: must
          applies to: {role: social worker, clients seen: at least 3, tenure: at least 6 months}
          after: {event: night shift, minutes: at least 480}
          within: 2 working days
          expect: check-in held
      """;

  private static String with(int line, String text) {
    var lines = TEXT.lines().toList().toArray(String[]::new);
    lines[line - 1] = text;
    return String.join("\n", lines) + "\n";
  }

  private static List<Problem> problems(String text) {
    return Sample.problems("sample.yaml", text);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        argumentSet("no mapping", 7, "  - shift worked", "policy.wrong-shape 7:3"),
        argumentSet(
            "no mapping of an event", 7, "  shift worked: person", "policy.wrong-shape 7:17"),
        argumentSet(
            "nobody",
            7,
            "  shift worked: {minutes: number, place: [day, night]}",
            "policy.missing-key 7:17"),
        argumentSet(
            "somebody else",
            7,
            "  shift worked: {about: team, minutes: number, place: [night]}",
            "policy.wrong-value 7:25"),
        argumentSet(
            "a type that there is not",
            7,
            "  shift worked: {about: person, minutes: nummer, place: [night]}",
            "policy.wrong-value 7:42"),
        argumentSet(
            "no words",
            7,
            "  shift worked: {about: person, minutes: number, place: []}",
            "policy.empty 7:57"),
        argumentSet(
            "a word twice",
            7,
            "  shift worked: {about: person, minutes: number, place: [night, night]}",
            "policy.word-taken 7:65"),
        argumentSet(
            "a list without its key",
            7,
            "  shift worked: {about: person, minutes: number, place: [night], themes: {}}",
            "policy.missing-key 7:74"),
        argumentSet(
            "a list with another key",
            7,
            "  shift worked: {about: person, minutes: number, place: [night], t: {list oof: [a]}}",
            "policy.unknown-key 7:70"),
        argumentSet(
            "a list of no words",
            7,
            "  shift worked: {about: person, minutes: number, place: [night], t: {list of: []}}",
            "policy.empty 7:79"),
        argumentSet(
            "a list of one word",
            7,
            "  shift worked: {about: person, minutes: number, place: [night], t: {list of: a}}",
            "policy.wrong-shape 7:79"),
        argumentSet(
            "a list of words with semicolons",
            7,
            "  shift worked: {about: person, minutes: number, place: [night], t: {list of: [a;b]}}",
            "policy.wrong-value 7:79"),
        argumentSet(
            "a list of a word twice",
            7,
            "  shift worked: {about: person, minutes: number, place: [night], t: {list of: [a, a]}}",
            "policy.word-taken 7:83"),
        argumentSet(
            "an attribute that is a list",
            9,
            "  clients seen: {of: person, is: list}",
            "policy.wrong-value 9:34"),
        argumentSet(
            "a truth that is none",
            7,
            "  shift worked: {about: person, minutes: number, place: [night], afterwards: sure}",
            "policy.wrong-value 7:78"),
        argumentSet(
            "a part with the name of a key",
            7,
            "  shift worked: {about: person, minutes: number, place: [night], lasting: text}",
            "policy.word-taken 7:66"),
        argumentSet(
            "a nesting key",
            7,
            "  shift worked: {about: person, minutes: number, place: [night], not: text}",
            "policy.word-taken 7:66"),
        argumentSet(
            "no mapping of an attribute", 9, "  clients seen: 3", "policy.wrong-shape 9:17"),
        argumentSet(
            "a key too many",
            9,
            "  clients seen: {of: person, is: number, unit: week}",
            "policy.unknown-key 9:42"),
        argumentSet("no owner", 9, "  clients seen: {is: number}", "policy.missing-key 9:17"),
        argumentSet("no type", 9, "  clients seen: {of: person}", "policy.missing-key 9:17"),
        argumentSet(
            "a type of attribute that there is not",
            9,
            "  clients seen: {of: person, is: many}",
            "policy.wrong-value 9:34"),
        argumentSet(
            "roles that are no list", 10, "roles: social worker", "policy.wrong-shape 10:8"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void fault_isToldWhereItIs(int line, String text, String fault) {
    assertThat(problems(with(line, text)).stream().map(Faults::text)).containsExactly(fault);
  }

  @Test
  void attributesThatAreNoMapping_areToldWithTheirUses() {
    assertThat(problems(with(9, "  - clients seen")).stream().map(Faults::text))
        .containsExactly("policy.wrong-shape 9:3", "policy.unknown-attribute 18:39");
  }

  static Stream<Arguments> taken() {
    return Stream.of(
        argumentSet("a built-in event", 7, "  session held: {about: person}", 7),
        argumentSet("a built-in attribute", 9, "  career stage: {of: person, is: text}", 9),
        argumentSet("a predeclared attribute", 9, "  fte: {of: person, is: number}", 9),
        argumentSet("a nesting key", 9, "  any of: {of: person, is: number}", 9));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void wordThatExists_isNotDeclaredAgain(int line, String text, int told) {
    assertThat(problems(with(line, text)))
        .anySatisfy(
            problem ->
                assertThat(Faults.text(problem)).isEqualTo("policy.word-taken " + told + ":3"));
  }

  static Stream<Arguments> uses() {
    return Stream.of(
        argumentSet(
            "a typo in a declared event",
            12,
            "  night shift: {event: shift workd, place: night}",
            "policy.unknown-event 12:24",
            "Maybe you meant \"shift worked\"?"),
        argumentSet(
            "a typo in a declared word",
            12,
            "  night shift: {event: shift worked, place: nigth}",
            "policy.wrong-value 12:45",
            "Maybe you meant \"night\"?"),
        argumentSet(
            "a typo in a declared part",
            12,
            "  night shift: {event: shift worked, plaice: night}",
            "policy.unknown-attribute 12:38",
            "Maybe you meant \"place\"?"),
        argumentSet(
            "a typo in a declared attribute",
            18,
            "    applies to: {client seen: at least 3}",
            "policy.unknown-attribute 18:18",
            "Maybe you meant \"clients seen\"?"),
        argumentSet(
            "a role that is not listed",
            18,
            "    applies to: {role: social wroker}",
            "policy.wrong-value 18:24",
            "Maybe you meant \"social worker\"?"));
  }

  @ParameterizedTest
  @MethodSource("uses")
  void nearMissOfADeclaredWord_isToldWhatIsNear(int line, String text, String fault, String hint) {
    assertThat(problems(with(line, text)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(Faults.text(problem)).isEqualTo(fault);
              assertThat(problem.getHint()).contains(hint);
            });
  }

  @Test
  void tenureWithoutALimit_isRefused() {
    assertThat(problems(with(18, "    applies to: {tenure: 6 months}")).stream().map(Faults::text))
        .containsExactly("policy.wrong-value 18:26");
    assertThat(
            problems(with(18, "    applies to: {tenure: at least 6}")).stream().map(Faults::text))
        .containsExactly("policy.wrong-value 18:26");
  }

  @Test
  void declarations_areInThePolicy() {
    Policy policy = Policies.read("sample.yaml", TEXT.getBytes(StandardCharsets.UTF_8));

    assertThat(policy.getRoles()).containsExactly("social worker", "team manager");
    assertThat(policy.getEvents())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getWord()).isEqualTo("shift worked");
              assertThat(event.getAbout()).isEqualTo(About.PERSON);
              assertThat(event.isDoneAfterwards()).isTrue();
              assertThat(event.getParts())
                  .extracting(part -> part.getName() + " " + part.getType())
                  .containsExactly("minutes NUMBER", "place WORD");
            });
    assertThat(policy.getAttributes())
        .singleElement()
        .satisfies(
            attribute -> assertThat(attribute.getValue().getType()).isEqualTo(DeclaredType.NUMBER));
    assertThat(policy.getLocalWords().get(0).getMeaning().getWhere())
        .isEqualTo(Optional.of(Comparison.of("place", Operator.IS, "night")));
  }
}
