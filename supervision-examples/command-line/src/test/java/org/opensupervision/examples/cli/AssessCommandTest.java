package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.examples.cli.console.Terminal;

class AssessCommandTest {
  private static final String TUE_16_JUNE = "2026-06-16";

  @TempDir private Path folder;
  private Path facts;

  @BeforeEach
  void writeFacts() {
    facts = Run.copy("north.jsonl", folder);
  }

  @Test
  @Tag("hull:recording.personal")
  void recordThatIsOverdue_standsUnderItsTeamAndWorker() {
    Run run = Run.assess(facts, TUE_16_JUNE);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .containsSubsequence(
            "OVERDUE: 1",
            "North: 1",
            "p-1: 1",
            "2026-05-28  +19 days  hull:recording.personal  p-1  supervisor p-2");
  }

  @Test
  @Tag("hull:frequency.monthly")
  void sessionsDueWithinFourteenDays_areListedAsDueSoon() {
    assertThat(Run.assess(facts, TUE_16_JUNE).lines())
        .containsSubsequence(
            "DUE BY 2026-06-30: 2",
            "p-1: 1",
            "2026-06-20    hull:frequency.monthly  p-1  supervisor p-2",
            "p-2: 1",
            "2026-06-18    hull:frequency.monthly  p-2  supervisor (nobody)");
  }

  @Test
  void factsInWordsThatThePolicyDoesNotHave_areNoted() throws IOException {
    Files.writeString(
        facts,
        """
        {"fact":"event noted","id":"own-1","person":"p-1","on":"2026-06-01","recorded at":"2026-06-01T12:00:00Z","recorded by":"p-2","event":"shift worked"}
        """,
        StandardOpenOption.APPEND);

    Run run = Run.assess(facts, TUE_16_JUNE);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith(
            "note: "
                + facts
                + ":11: The event of fact own-1 is none that the policy has a word for.");
  }

  @Test
  void fewerDaysAhead_listLess() {
    assertThat(Run.assess(facts, TUE_16_JUNE, "--within", "2").lines())
        .contains("DUE BY 2026-06-18: 1")
        .doesNotContain("DUE BY 2026-06-30: 2");
  }

  @Test
  void clauseThatWasKept_hasItsShareAndCounts() {
    assertThat(Run.assess(facts, TUE_16_JUNE).lines())
        .contains(
            "hull:recording.personal               0.0 %    0         0        1       0     0          0",
            "hull:recording.log                  100.0 %    1         0        0       0     0          0");
  }

  @Test
  void summary_leavesTheLinesOut() {
    Run run = Run.assess(facts, TUE_16_JUNE, "--summary");

    assertThat(run.lines()).contains("HOW THINGS STAND").doesNotContain("OVERDUE: 1");
  }

  @Test
  void oneSubject_hasItsOwnFiguresOnly() {
    Run run = Run.assess(facts, TUE_16_JUNE, "--subject", "c-1");

    assertThat(run.lines())
        .contains("OVERDUE: 0", "DUE BY 2026-06-30: 0")
        .contains(
            "hull:recording.case                 100.0 %    1         0        0       0     0          0")
        .contains(
            "hull:recording.log                        -    0         0        0       0     0          0");
  }

  @Test
  void factsAfterTheDay_areCountedInANote() {
    Run run = Run.assess(facts, "2026-05-26");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("note: 2 facts are dated after 2026-05-26 and not seen.\n");
    assertThat(run.lines()).contains("OVERDUE: 0");
  }

  @Test
  void recordMadeLater_isNotBelievedEarlier() {
    Run run = Run.assess(facts, TUE_16_JUNE, "--known-at", "2026-05-27T15:59:59Z");

    assertThat(run.err())
        .isEqualTo("note: 2 facts are recorded after 2026-05-27T15:59:59Z and not believed.\n");
    assertThat(run.lines())
        .contains(
            "OVERDUE: 2", "2026-05-28  +19 days  hull:recording.case      c-1  supervisor p-2");
  }

  @Test
  void overdueWithFailOn_endsWithThree() {
    assertThat(Run.assess(facts, TUE_16_JUNE, "--fail-on", "overdue").code()).isEqualTo(3);
    assertThat(Run.assess(facts, TUE_16_JUNE, "--fail-on", "missed").code()).isEqualTo(3);
    assertThat(Run.assess(facts, "2026-05-19", "--fail-on", "missed,overdue").code()).isZero();
    assertThat(Run.assess(facts, TUE_16_JUNE, "--fail-on", "missed,overdue").code()).isEqualTo(3);
  }

  @Test
  void outputFile_holdsWhatTheStreamWould() throws IOException {
    Path report = folder.resolve("report.txt");
    Run run = Run.assess(facts, TUE_16_JUNE, "--out", report.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(report)).isEqualTo(Run.assess(facts, TUE_16_JUNE).out());
    assertThat(Run.files(folder)).containsExactly("north.jsonl", "report.txt");
  }

  @Test
  void otherCalendar_movesTheDueDate() {
    Run run = Run.assess(facts, TUE_16_JUNE, "--calendar", "weekdays");

    assertThat(run.out()).contains("2026-05-27  +20 days  hull:recording.personal");
  }

  @Test
  void unknownCalendar_namesTheNearest() {
    Run run = Run.assess(facts, TUE_16_JUNE, "--calendar", "england-and-whales");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("Maybe you meant \"england-and-wales\"?");
  }

  @Test
  void terminal_showsHeadingsBoldAndAFileNever() throws IOException {
    String[] args = {
      "assess", "--policy", "hull", "--facts", facts.toString(), "--as-of", TUE_16_JUNE
    };
    Run run = Run.on(Terminal.of(true, false), args);

    assertThat(run.out()).contains("\u001b[1mOVERDUE: 1\u001b[0m");
    assertThat(Run.of(args).out()).doesNotContain("\u001b");
  }

  @Test
  void table_fitsAHundredColumns() {
    assertThat(Run.assess(facts, TUE_16_JUNE).out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }
}
