package org.opensupervision.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.vocabulary.Vocabulary;

class FactChecksTest {
  private static final String PLANNED = "\"kind\":\"sickness\",\"planned\":true";
  private static final String RECORD = "\"session\":\"s-1\",\"record\":\"personal record\"";

  @ParameterizedTest
  @MethodSource("faults")
  void faultBetweenFacts_isOneProblemAtItsLine(
      FactLines lines, int line, String path, String code) {
    assertThat(lines.problems()).hasSize(1);
    Problem problem = lines.problems().get(0);
    assertThat(problem.getCode()).isEqualTo(code);
    assertThat(problem.getPlace().orElseThrow().getLine()).isEqualTo(line);
    assertThat(problem.getPlace().orElseThrow().getPath()).isEqualTo(path);
    assertThat(problem.getMessage()).contains("f-" + line);
    assertThat(problem.getExpected()).isPresent();
  }

  @Test
  void factThatComesLater_isToldWithoutTheProblemsBefore() {
    var worker = SampleFacts.of(Vocabulary.kind("action completed").orElseThrow());
    var assigned = SampleFacts.of(Vocabulary.kind("supervisor assigned").orElseThrow());
    var before = Facts.of(worker);

    var problems = FactChecks.news("later", before, Facts.of(worker, assigned));

    assertThat(FactChecks.peopleNamed(assigned)).containsExactly(SampleFacts.SUPERVISOR);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).getCode()).isEqualTo("facts.unknown-person");
    assertThat(problems.get(0).getMessage()).contains(assigned.getId().getValue());
  }

  static Stream<Arguments> faults() {
    return Stream.of(references(), spans(), supervisors(), corrections()).flatMap(rows -> rows);
  }

  private static Stream<Arguments> references() {
    return Stream.of(
        row(
            "person never employed",
            staff().add("absence begun", "p-9", "2024-02-01", PLANNED),
            3,
            "person",
            "facts.unknown-person"),
        row(
            "case never opened",
            staff().add("case closed", "c-9", "2024-02-01"),
            3,
            "case",
            "facts.unknown-case"),
        row(
            "unknown supervisor",
            staff().add("supervisor assigned", "p-1", "2024-02-01", "\"supervisor\":\"p-9\""),
            3,
            "supervisor",
            "facts.unknown-person"),
        row(
            "unknown worker",
            staff()
                .add("case opened", "c-1", "2024-02-01")
                .add("case allocated", "c-1", "2024-02-01", "\"worker\":\"p-9\""),
            4,
            "worker",
            "facts.unknown-person"),
        row(
            "unknown observer",
            staff()
                .add(
                    "observation held",
                    "p-1",
                    "2024-02-01",
                    "\"focus\":\"practice\",\"observer\":\"p-9\""),
            3,
            "observer",
            "facts.unknown-person"),
        row(
            "unknown cover",
            staff().add("cover arranged", "p-1", "2024-02-01", "\"covered by\":\"p-9\""),
            3,
            "covered by",
            "facts.unknown-person"),
        row(
            "record of no session",
            staff().add("record completed", "p-1", "2024-02-01", RECORD),
            3,
            "session",
            "facts.unknown-session"),
        row(
            "record of another's session",
            staff()
                .held("p-2", "2024-02-01", "s-1")
                .add("record completed", "p-1", "2024-02-01", RECORD),
            4,
            "session",
            "facts.unknown-session"),
        row(
            "signature of no session",
            staff()
                .add("record signed", "p-1", "2024-02-01", "\"session\":\"s-1\",\"by\":\"worker\""),
            3,
            "session",
            "facts.unknown-session"),
        row(
            "case record of no discussion",
            staff()
                .add("case opened", "c-1", "2024-02-01")
                .add("case record completed", "c-1", "2024-02-02", "\"discussion\":\"f-1\""),
            4,
            "discussion",
            "facts.unknown-discussion"),
        row(
            "discussion in no session",
            staff()
                .add("case opened", "c-1", "2024-02-01")
                .add("case discussed", "c-1", "2024-02-02", "\"session\":\"s-9\",\"formal\":true"),
            4,
            "session",
            "facts.unknown-session"));
  }

  private static Stream<Arguments> spans() {
    return Stream.of(
        row(
            "employment ended before begun",
            staff().add("employment ended", "p-1", "2023-12-31"),
            3,
            "on",
            "facts.employment-ended-before-begun"),
        row(
            "employment ended twice",
            staff()
                .add("employment ended", "p-1", "2024-02-01")
                .add("employment ended", "p-1", "2024-02-02"),
            4,
            "on",
            "facts.employment-ended-before-begun"),
        row(
            "case closed before opened",
            staff().add("case opened", "c-1", "2024-02-02").add("case closed", "c-1", "2024-02-01"),
            4,
            "on",
            "facts.closed-before-opened"),
        row(
            "absence ended before begun",
            staff()
                .add("absence begun", "p-1", "2024-02-02", PLANNED)
                .add("absence ended", "p-1", "2024-02-01"),
            4,
            "on",
            "facts.absence-ended-before-begun"),
        row(
            "absence ended without one",
            staff().add("absence ended", "p-1", "2024-02-01"),
            3,
            "on",
            "facts.absence-ended-before-begun"),
        row(
            "absence begun twice",
            staff()
                .add("absence begun", "p-1", "2024-02-01", PLANNED)
                .add("absence begun", "p-1", "2024-02-02", PLANNED),
            4,
            "on",
            "facts.absence-begun-twice"),
        row(
            "session before employment",
            staff().held("p-1", "2023-12-31", "s-1"),
            3,
            "on",
            "facts.session-outside-employment"),
        row(
            "session after employment",
            staff().add("employment ended", "p-1", "2024-02-01").held("p-1", "2024-02-02", "s-1"),
            4,
            "on",
            "facts.session-outside-employment"));
  }

  private static Stream<Arguments> supervisors() {
    return Stream.of(
        row(
            "two supervisors on a day",
            staff()
                .employed("p-3", "2024-01-01")
                .add("supervisor assigned", "p-1", "2024-02-01", "\"supervisor\":\"p-2\"")
                .add("supervisor assigned", "p-1", "2024-02-01", "\"supervisor\":\"p-3\""),
            5,
            "supervisor",
            "facts.two-supervisors"),
        row(
            "circle of two",
            staff()
                .add("supervisor assigned", "p-1", "2024-02-01", "\"supervisor\":\"p-2\"")
                .add("supervisor assigned", "p-2", "2024-03-01", "\"supervisor\":\"p-1\""),
            4,
            "supervisor",
            "facts.supervisor-circle"),
        row(
            "circle of three on one day",
            staff()
                .employed("p-3", "2024-01-01")
                .add("supervisor assigned", "p-1", "2024-02-01", "\"supervisor\":\"p-2\"")
                .add("supervisor assigned", "p-2", "2024-02-01", "\"supervisor\":\"p-3\"")
                .add("supervisor assigned", "p-3", "2024-02-01", "\"supervisor\":\"p-1\""),
            4,
            "supervisor",
            "facts.supervisor-circle"));
  }

  private static Stream<Arguments> corrections() {
    return Stream.of(
        row(
            "unknown correction",
            staff().add("case opened", "c-1", "2024-02-01", "\"supersedes\":\"f-99\""),
            3,
            "supersedes",
            "facts.unknown-superseded"),
        row(
            "correction of another's fact",
            staff().add("case opened", "c-1", "2024-02-01", "\"supersedes\":\"f-1\""),
            3,
            "supersedes",
            "facts.unknown-superseded"),
        row(
            "correction of itself",
            staff()
                .add("case opened", "c-1", "2024-02-01")
                .add("vulnerability flagged", "c-1", "2024-02-01", "\"supersedes\":\"f-4\""),
            4,
            "supersedes",
            "facts.supersedes-itself"));
  }

  @Test
  void sameIdWithAnotherContent_namesBothLines() {
    var lines =
        staff()
            .line(
                """
        {"fact":"case opened","id":"f-2","case":"c-1","on":"2026-04-02","recorded at":"2026-04-02T16:00:00Z","recorded by":"p-17"}""");

    assertThat(lines.problems()).hasSize(1);
    assertThat(lines.problems().get(0).asText())
        .startsWith("facts.jsonl:3 at id: The fact f-2 stands in line 2 already");
  }

  @Test
  void correctedFact_noLongerContradicts() {
    var lines =
        staff()
            .add("absence begun", "p-1", "2024-02-01", PLANNED)
            .add("absence begun", "p-1", "2024-02-05", PLANNED + ",\"supersedes\":\"f-3\"")
            .held("p-1", "2023-12-31", "s-1")
            .held("p-1", "2024-01-31", "s-1")
            .line(
                """
                {"fact":"session held","id":"f-7","person":"p-1","on":"2024-01-30","recorded at":"2026-04-02T16:00:00Z","recorded by":"p-17","supersedes":"f-5","session":"s-1","type":"individual","mode":"video","minutes":90,"attendees":["p-1"]}""");

    assertThat(lines.problems()).isEmpty();
  }

  @Test
  void endAndNewBeginningOnOneDay_areNoFault() {
    var lines =
        staff()
            .add("absence begun", "p-1", "2024-02-01", PLANNED)
            .add("absence ended", "p-1", "2024-02-05")
            .add("absence begun", "p-1", "2024-02-05", PLANNED)
            .add("employment ended", "p-1", "2024-03-01")
            .employed("p-1", "2024-03-01")
            .held("p-1", "2024-03-02", "s-1");

    assertThat(lines.problems()).isEmpty();
  }

  @Test
  void swapOfSupervisorsOnOneDay_isNoCircle() {
    var lines =
        staff()
            .employed("p-3", "2024-01-01")
            .add("supervisor assigned", "p-1", "2024-02-01", "\"supervisor\":\"p-2\"")
            .add("supervisor assigned", "p-1", "2024-03-01", "\"supervisor\":\"p-3\"")
            .add("supervisor assigned", "p-2", "2024-03-01", "\"supervisor\":\"p-1\"");

    assertThat(lines.problems()).isEmpty();
  }

  @Test
  void supervisorWhoLeft_makesNoCircle() {
    var lines =
        staff()
            .add("supervisor assigned", "p-2", "2024-02-01", "\"supervisor\":\"p-1\"")
            .add("employment ended", "p-2", "2024-03-01")
            .add("supervisor assigned", "p-1", "2024-03-02", "\"supervisor\":\"p-2\"");

    assertThat(lines.problems()).isEmpty();
  }

  @Test
  void factAfterEveryOtherDay_isNoFault() {
    assertThat(staff().held("p-1", "2199-01-01", "s-1").problems()).isEmpty();
  }

  @Test
  void faultsOfAllKinds_areToldTogether() {
    var lines =
        staff()
            .add("absence ended", "p-1", "2024-02-01")
            .add("case closed", "c-9", "2024-02-01")
            .held("p-1", "2023-12-31", "s-1");

    assertThat(codes(lines.problems()))
        .containsExactly(
            "facts.absence-ended-before-begun",
            "facts.unknown-case",
            "facts.session-outside-employment");
  }

  @Property(tries = 30)
  void orderOfLines_changesNoProblem(@ForAll long seed) {
    var lines =
        staff()
            .add("absence begun", "p-1", "2024-02-01", PLANNED)
            .add("absence begun", "p-1", "2024-02-02", PLANNED)
            .add("supervisor assigned", "p-1", "2024-02-01", "\"supervisor\":\"p-2\"")
            .add("supervisor assigned", "p-2", "2024-02-01", "\"supervisor\":\"p-1\"")
            .add("case closed", "c-9", "2024-02-01")
            .add("vulnerability flagged", "c-9", "2024-02-03");

    assertThat(messages(lines.shuffled(seed).problems()))
        .containsExactlyInAnyOrderElementsOf(messages(lines.problems()));
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(Problem::getCode).toList();
  }

  private static List<String> messages(List<Problem> problems) {
    return problems.stream().map(Problem::getMessage).toList();
  }

  private static FactLines staff() {
    return new FactLines().employed("p-1", "2024-01-01").employed("p-2", "2024-01-01");
  }

  private static Arguments row(String name, FactLines lines, int line, String path, String code) {
    return argumentSet(name, lines, line, path, code);
  }
}
