package org.opensupervision.rules.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;

class CasesReaderTest {
  @TempDir private Path folder;

  @Test
  void caseInOrder_isReadWhole() {
    var one = BookOfCases.unchanged().read().getCases().get(0);
    assertThat(one.getStory()).isEqualTo("A session in time.");
    assertThat(one.getTags()).containsExactly("monthly");
    assertThat(one.getLine()).isEqualTo(10);
    assertThat(one.getAsOf()).isEqualTo(LocalDate.of(2026, 2, 6));
    assertThat(one.getKnownAt()).contains(Instant.parse("2026-02-06T12:00:00Z"));
  }

  @Test
  void whatAFactLeavesOut_isPutIn() {
    var facts = BookOfCases.unchanged().read().getCases().get(0).getFacts();
    var journal = facts.about(PersonId.of("p-1")).getFacts();
    assertThat(journal).extracting(fact -> fact.getId().getValue()).containsExactly("f-1", "f-2");
    var session = (SessionHeld) journal.get(1);
    assertThat(session.getRecordedAt()).isEqualTo(Instant.parse("2026-02-05T12:00:00Z"));
    assertThat(session.getRecordedBy()).isEqualTo("recorder");
    assertThat(session.getSession()).isEqualTo(SessionId.of("s-2026-02-05"));
    assertThat(session.getMinutes()).isEqualTo(90);
  }

  @Test
  void whatAFactStates_isNotReplaced() {
    var facts =
        BookOfCases.unchanged()
            .with(
                13,
                "- {fact: session held, on: 2026-02-05, id: x, person: p-9, session: s-9,"
                    + " attendees: [p-9],"
                    + " recorded by: hr, recorded at: \"2026-02-05T08:00:00Z\", minutes: 10}")
            .with(17, "- {clause: frequency.monthly, due: 2026-02-05, status: met, met by: x}")
            .read()
            .getCases()
            .get(0)
            .getFacts();
    Fact session = facts.about(PersonId.of("p-9")).getFacts().get(0);
    assertThat(session.getId().getValue()).isEqualTo("x");
    assertThat(session.getRecordedBy()).isEqualTo("hr");
    assertThat(session.getRecordedAt()).isEqualTo(Instant.parse("2026-02-05T08:00:00Z"));
    assertThat(((SessionHeld) session).getMinutes()).isEqualTo(10);
    assertThat(((SessionHeld) session).getSession()).isEqualTo(SessionId.of("s-9"));
  }

  @Test
  void sameTreeAsJson_isReadAlike() {
    String json =
        """
        {"policy": "hull", "cases": [{"story": "Nothing yet.", "as of": "2026-01-20",
          "facts": [{"fact": "employed", "on": "2026-01-05", "role": "worker", "team": "N"}],
          "expect": [{"clause": "hull:frequency.monthly", "due": "2026-02-05", "status": "open",
            "days late": 0}]}]}
        """;
    assertThat(BookOfCases.read("ours.cases.json", json).tryAll())
        .singleElement()
        .satisfies(tried -> assertThat(tried.isAsExpected()).isTrue());
  }

  @Test
  void policyBesideTheCases_isFound() throws IOException {
    Files.writeString(folder.resolve("ours.yaml"), policy("ours", "2024-01-01", "2 weeks"));
    Path file =
        Files.writeString(
            folder.resolve("ours.cases.yaml"),
            """
            policy: ours.yaml
            cases:
              - story: Nobody is seen.
                facts: [{fact: employed, on: 2026-01-05, role: worker, team: North}]
                as of: 2026-01-20
                expect: [{clause: seen, due: 2026-01-19, status: overdue, days late: 1}]
            """);
    assertThat(GoldenCases.read(file).tryAll())
        .singleElement()
        .satisfies(tried -> assertThat(tried.isAsExpected()).isTrue());
  }

  @Test
  void policyThatIsNotBesideTheCases_isToldAtItsPlace() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ours.cases.yaml"),
            """
            policy: our.yaml
            cases:
              - {story: One., facts: [{fact: employed, on: 2026-01-05, role: a, team: b}], as of: 2026-01-20, expect: []}
            """);
    assertThatThrownBy(() -> GoldenCases.read(file))
        .isInstanceOf(SupervisionException.class)
        .hasMessageContainingAll("ours.cases.yaml:1:9", "our.yaml", "[cases.no-policy]");
  }

  @Test
  void kindThatIsAnEventOfThePolicy_isToldHowToStateIt() {
    var problem =
        BookOfCases.unchanged().with(13, "- {fact: shift worked, on: 2026-02-05}").problems();
    assertThat(problem.get(0).getExpected().orElseThrow()).contains("\"event noted\"");
  }

  @Test
  void layersAndVersions_areAskedTogether() throws IOException {
    Files.writeString(folder.resolve("below.yaml"), policy("below", "2024-01-01", "4 weeks"));
    Files.writeString(folder.resolve("old.yaml"), policy("above", "2024-01-01", "3 weeks"));
    Files.writeString(
        folder.resolve("new.yaml"),
        policy("above", "2026-02-01", "2 weeks")
            .replace("clauses:", "layered on: below\nclauses:"));
    Path file =
        Files.writeString(
            folder.resolve("above.cases.json"),
            """
            {"policy": ["old.yaml", "new.yaml"], "cases": [{"story": "Two versions over a layer.",
              "facts": [{"fact": "employed", "on": "2026-02-02", "role": "worker", "team": "N"}],
              "as of": "2026-02-03",
              "expect": [{"clause": "seen", "due": "2026-02-16", "status": "open"},
                {"clause": "below:seen", "due": "2026-03-02", "status": "open",
                  "bound by": "seen"}]}]}
            """);
    assertThat(GoldenCases.read(file).tryAll().get(0).getDifferences()).isEmpty();
  }

  private static String policy(String id, String from, String every) {
    return """
    policy: %s
    title: Ours
    source: {document: A document}
    effective from: %s
    calendar: england-and-wales
    clauses:
      - id: seen
        says: Everybody is seen.
        cite: Section 1
        strength: must
        expect: session held
        every: %s
    """
        .formatted(id, from, every);
  }

  @Test
  void unknownBundledCases_nameTheNearest() {
    assertThatThrownBy(() -> GoldenCases.bundled("hul"))
        .isInstanceOf(SupervisionException.class)
        .hasMessageContaining("Maybe you meant \"hull\"?");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void fault_isToldWithItsPlace(BookOfCases cases, String fault) {
    assertThat(cases.faults()).containsExactly(fault);
  }

  static Stream<Arguments> faults() {
    var good = BookOfCases.unchanged();
    return Stream.of(
        argumentSet("key of the file", good.with(3, "cas: c-1"), "cases.unknown-key 3:1"),
        argumentSet("no policy", good.without(1, 1), "cases.missing-key 1:1"),
        argumentSet("no cases", good.without(9, 21), "cases.missing-key 1:1"),
        argumentSet("policy not bundled", good.with(1, "policy: hul"), "policy.unknown"),
        argumentSet("case that is no id", good.with(3, "case: c 1"), "cases.wrong-value 3:7"),
        argumentSet(
            "default of no kind", good.with(5, "employd: {team: N}"), "cases.unknown-key 5:3"),
        argumentSet("default of no shape", good.with(5, "employed: N"), "cases.wrong-shape 5:13"),
        argumentSet("fact that is no mapping", good.with(8, "- employed"), "cases.wrong-shape 8:5"),
        argumentSet("list that is none", good.with(11, "tags: monthly"), "cases.wrong-shape 11:11"),
        argumentSet(
            "fact that is not there",
            good.with(11, "do not fit: [f-9]"),
            "cases.unknown-fact 11:18"),
        argumentSet("list that is empty", good.with(11, "tags: []"), "cases.empty 11:11"),
        argumentSet("blank story", good.with(10, "- story: \" \""), "cases.bad-text 10:12"),
        argumentSet(
            "no story", good.with(10, "- tags: [a]").without(11, 11), "cases.missing-key 10:5"),
        argumentSet("day", good.with(14, "as of: 2026-02-30"), "cases.wrong-value 14:12"),
        argumentSet("no day", good.without(14, 14), "cases.missing-key 10:5"),
        argumentSet(
            "moment",
            good.with(15, "known at: \"2026-02-06T24:00:00Z\""),
            "cases.wrong-value 15:15"),
        argumentSet("key of the case", good.with(16, "expects:"), "cases.unknown-key 16:5"),
        argumentSet(
            "kind of fact",
            good.with(13, "- {fact: session heldd, on: 2026-02-05}"),
            "facts.unknown-kind 13:16"),
        argumentSet(
            "key of a fact",
            good.with(13, "- {fact: session held, on: 2026-02-05, minuts: 3}"),
            "facts.unknown-key 13:9"),
        argumentSet(
            "value of a fact",
            good.with(13, "- {fact: session held, on: 2026-02-05, mode: phone}"),
            "facts.bad-value 13:52"),
        argumentSet(
            "value in a list of a fact",
            good.with(13, "- {fact: session held, on: 2026-02-05, attendees: [p-1, p 2]}"),
            "facts.bad-value 13:57"),
        argumentSet(
            "fact without a day",
            good.with(13, "- {fact: session held}"),
            "facts.missing-key 13:9"),
        argumentSet(
            "id of two facts",
            good.with(13, "- {fact: session held, on: 2026-02-05, id: f-1}"),
            "cases.same-id 13:9"));
  }

  @ParameterizedTest
  @MethodSource("faultsOfExpectations")
  void faultOfAnExpectation_isToldWithItsPlace(String expected, String fault) {
    var cases = BookOfCases.unchanged().with(17, "- {" + expected + "}");
    assertThat(cases.faults()).containsExactly(fault);
  }

  static Stream<Arguments> faultsOfExpectations() {
    String good = "clause: frequency.monthly, due: 2026-02-05, ";
    return Stream.of(
        argumentSet("status", good + "status: mett", "cases.wrong-value 17:62"),
        argumentSet("no status", good + "met by: f-2", "cases.missing-key 17:9"),
        argumentSet("no due", "clause: frequency.monthly, status: met", "cases.missing-key 17:9"),
        argumentSet("no clause", "due: 2026-02-05, status: met", "cases.missing-key 17:9"),
        argumentSet(
            "clause",
            "clause: frequency.month, due: 2026-02-05, status: met",
            "cases.unknown-clause 17:18"),
        argumentSet("number", good + "status: met, days late: one", "cases.wrong-value 17:78"),
        argumentSet(
            "other clause", good + "status: met, bound by: asye", "cases.unknown-clause 17:77"),
        argumentSet("subject", good + "status: met, subject: p 1", "cases.wrong-value 17:76"),
        argumentSet("person", good + "status: met, seen to by: p 1", "cases.wrong-value 17:79"),
        argumentSet("people", good + "status: met, seen to by: [p-1]", "cases.wrong-shape 17:79"),
        argumentSet("key", good + "status: met, late: 1", "cases.unknown-key 17:67"),
        argumentSet("step", good + "status: met, because: [skiped]", "cases.unknown-step 17:77"),
        argumentSet(
            "name of a value",
            good + "status: met, because: [{step: due, dat: 2026-02-05}]",
            "cases.unknown-value 17:89"),
        argumentSet(
            "step without its code",
            good + "status: met, because: [{date: 2026-02-05}]",
            "cases.missing-key 17:77"),
        argumentSet(
            "value of a step",
            good + "status: met, because: [{step: due, date: []}]",
            "cases.wrong-shape 17:95"));
  }

  @ParameterizedTest
  @MethodSource("faultsOfReadings")
  void faultOfAReading_isToldWithItsPlace(String asked, String fault) {
    var cases = BookOfCases.unchanged().with(21, "may read: [{" + asked + "}]");
    assertThat(cases.faults()).containsExactly(fault);
  }

  static Stream<Arguments> faultsOfReadings() {
    String good = "clause: file.access, ";
    return Stream.of(
        argumentSet("no clause", "reader: p-1, allowed: true", "cases.missing-key 21:16"),
        argumentSet("no reader", good + "allowed: true", "cases.missing-key 21:16"),
        argumentSet("no answer", good + "reader: p-1", "cases.missing-key 21:16"),
        argumentSet(
            "clause that opens nothing",
            "clause: frequency.monthly, reader: p-1, allowed: true",
            "cases.wrong-clause 21:25"),
        argumentSet("reader", good + "reader: p 1, allowed: true", "cases.wrong-value 21:46"),
        argumentSet("answer", good + "reader: p-1, allowed: yes", "cases.wrong-value 21:60"),
        argumentSet("key", good + "reader: p-1, allowed: true, part: a", "cases.unknown-key 21:66"),
        argumentSet(
            "nobody vouches", good + "reader: p-1, allowed: true, as: []", "cases.empty 21:70"),
        argumentSet(
            "step",
            good + "reader: p-1, allowed: true, because: [consnt]",
            "cases.unknown-step 21:76"));
  }

  @Test
  void caseThatExpectsNothing_isRefused() {
    assertThat(BookOfCases.unchanged().without(16, 21).faults())
        .containsExactly("cases.nothing-expected 10:5");
  }

  @Test
  void caseWithoutFacts_isRefused() {
    assertThat(BookOfCases.unchanged().without(12, 13).without(7, 8).faults())
        .containsExactly("cases.no-facts 8:5");
  }

  @Test
  void everyFault_isToldAtOnce() {
    var cases = BookOfCases.unchanged().with(14, "as of: never").with(11, "tags: []");
    assertThat(cases.faults()).containsExactly("cases.empty 11:11", "cases.wrong-value 14:12");
  }

  @Test
  void unknownWord_namesTheNearest() {
    var problem =
        BookOfCases.unchanged().with(21, "nothing owed of: [frequency.duratoin]").problems();
    assertThat(problem.get(0).getHint()).contains("Maybe you meant \"frequency.duration\"?");
    assertThat(List.of(problem.get(0).getCode())).containsExactly("cases.unknown-clause");
  }
}
