package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreCommandsTest {
  private static final String TUE_16_JUNE = "2026-06-16";
  private static final String ELEVENTH =
      "{\"fact\":\"case opened\",\"id\":\"f-11\",\"case\":\"c-2\",\"on\":\"2026-06-02\","
          + "\"recorded at\":\"2026-06-02T09:00:00Z\",\"recorded by\":\"p-2\"}\n";

  @TempDir private Path folder;
  private Path facts = Path.of("");
  private Path store = Path.of("");

  @BeforeEach
  void writeFacts() {
    facts = Run.copy("north.jsonl", folder);
    store = folder.resolve("north.mv.db");
  }

  @Test
  void importedFacts_areCountedAndImportedOnce() {
    assertThat(takeIn().out())
        .isEqualTo(
            "10 facts recorded in 3 files and records of " + store + "; 0 were there before.\n");
    assertThat(takeIn().out()).startsWith("0 facts recorded").contains("; 10 were there before.");
    assertThat(Run.files(folder)).containsExactly("north.jsonl", "north.mv.db");
  }

  @Test
  void fileWithMoreInIt_addsWhatIsNew() throws IOException {
    takeIn();
    Files.writeString(facts, ELEVENTH, StandardOpenOption.APPEND);

    assertThat(takeIn().out()).startsWith("1 facts recorded in 1 files");
    assertThat(fromStore("explain", "--subject", "c-2").code()).isZero();
  }

  @Test
  void factsThatAreWrong_leaveNoStoreBehind() throws IOException {
    Files.writeString(facts, "no fact\n", StandardOpenOption.APPEND);
    Run run = takeIn();

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).startsWith("error: " + facts + ":11");
    assertThat(Run.files(folder)).containsExactly("north.jsonl");
  }

  @Test
  void factThatIsThereWithAnotherContent_isRefusedAndTheStoreStays() throws IOException {
    takeIn();
    Files.writeString(facts, Files.readString(facts).replace("\"minutes\":95", "\"minutes\":60"));
    Run run = takeIn();

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("f-04").contains("[facts.same-id]");
    assertThat(fromStore("assess").out()).isEqualTo(fromCopy("assess").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess",
        "assess --format json",
        "assess --format html",
        "assess --subject p-1",
        "assess --known-at 2026-05-28T00:00:00Z",
        "explain --subject p-1",
        "prove",
        "compare --with leeds"
      })
  void answerOutOfAStore_isThatOfTheFactsFile(String command) {
    takeIn();
    String[] words = command.split(" ", -1);

    Run run = fromStore(words);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isNotEmpty().isEqualTo(fromCopy(words).out());
    assertThat(run.err()).isEqualTo(fromCopy(words).err());
  }

  @Test
  void proofOfAStore_isReplayedFromIt() {
    takeIn();
    String proof = folder.resolve("proof.txt").toString();
    fromStore("prove", "--out", proof);

    Run run = Run.of("replay", "--policy", "hull", "--store", store.toString(), "--proof", proof);

    assertThat(run.out()).contains("the same, byte for byte.");
  }

  @Test
  void factsNotInThePolicysWords_areNotedWithoutALine() throws IOException {
    String noted =
        "{\"fact\":\"event noted\",\"id\":\"f-11\",\"person\":\"p-1\",\"on\":\"2026-06-02\","
            + "\"recorded at\":\"2026-06-02T09:00:00Z\",\"recorded by\":\"p-2\","
            + "\"event\":\"moon walk\"}\n";
    Files.writeString(facts, noted, StandardOpenOption.APPEND);
    takeIn();

    assertThat(fromStore("assess").err()).startsWith("note: " + store + ": ");
  }

  @Test
  void reportIntoTheStoreItself_isRefused() throws IOException {
    takeIn();
    byte[] before = Files.readAllBytes(store);

    assertThat(fromStore("assess", "--out", store.toString()).code()).isEqualTo(5);
    assertThat(fromStore("sweep", "--out", store.toString()).code()).isEqualTo(5);
    assertThat(store).hasBinaryContent(before);
  }

  @Test
  void dutiesOfOne_areThoseOfThePersonTheSupervisorOrTheTeam() {
    takeIn();

    assertThat(fromStore("due", "--subject", "p-1").lines())
        .contains("DUE BY 2026-06-30: 2", "p-1")
        .contains("2026-05-28  +19 days  hull:recording.personal  supervisor");
    assertThat(fromStore("due", "--supervisor", "p-2").out())
        .isEqualTo(fromStore("due", "--subject", "p-1").out());
    assertThat(fromStore("due", "--team", "North").lines()).contains("p-1", "p-2");
    assertThat(fromStore("due", "--team", "South").lines()).contains("DUE BY 2026-06-30: 0");
    assertThat(fromStore("due", "--subject", "case:c-1", "--within", "0").code()).isZero();
  }

  @Test
  void subjectThatNobodyKnows_isToldBeforeItsDutiesAreAsked() {
    takeIn();

    for (String name : new String[] {"p-3", "case:p-1", ""}) {
      Run run = fromStore("due", "--subject", name);
      assertThat(run.code()).isEqualTo(4);
      assertThat(run.err()).contains("[subject.unknown]");
    }
  }

  @Test
  void supervisorThatNobodyKnows_isToldAndHasNoListOfNothing() {
    takeIn();

    Run run = fromStore("due", "--supervisor", "p-3");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("There is no fact about the subject (p-3).");
  }

  @Test
  void secondSweep_findsTheSameAndRenewsNothing() {
    takeIn();
    Run first = fromStore("sweep", "--within", "7");
    Run second = fromStore("sweep", "--within", "7");

    assertThat(first.lines()).contains("DUE BY 2026-06-23: 3", "p-1", "p-2");
    assertThat(first.err()).contains("3 files and records were read, 3 of them");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err()).contains("2 files and records were read, 0 of them");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess", "explain --subject p-1", "sweep", "due --subject p-1"})
  void storeThatIsNotThere_isToldAndNotMade(String command) {
    Run run = fromStore(command.split(" ", -1));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains(store + ": There is no such store.");
    assertThat(Run.files(folder)).containsExactly("north.jsonl");
  }

  @Test
  void factsFileInPlaceOfAStore_isToldApart() {
    Run run =
        Run.of("assess", "--policy", "hull", "--store", facts.toString(), "--as-of", TUE_16_JUNE);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("The file is no store").contains("--facts");
  }

  @Test
  void otherFileUnderTheNameOfAStore_staysAsItIs() throws IOException {
    Files.writeString(store, "something else");

    assertThat(takeIn().err()).contains("[store-file.format]");
    assertThat(fromStore("assess").err()).contains("[store-file.format]");
    assertThat(store).hasContent("something else");
  }

  @Test
  void storeThatIsCutShort_isRefusedWithoutATrace() throws IOException {
    takeIn();
    Files.writeString(store, "H:2,block:9");
    Run run = fromStore("assess");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("[store-file.refused]").doesNotContain("unforeseen");
  }

  /** As a process leaves it that is killed before it has written anything. */
  @Test
  void storeOfNothing_isEmptyUntilFactsAreImported() throws IOException {
    Files.createFile(store);

    assertThat(fromStore("assess").err()).contains("[store-file.empty]");
    assertThat(fromStore("sweep").lines()).contains("DUE BY 2026-06-30: 0");
    assertThat(takeIn().out()).startsWith("10 facts recorded");
  }

  @Test
  void storeThatAnotherProcessHasOpen_isToldAsThat() throws IOException {
    takeIn();
    try (var other = FileChannel.open(store, StandardOpenOption.WRITE);
        var lock = other.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(takeIn().err()).contains("[store-file.in-use]");
      assertThat(fromStore("sweep").code()).isEqualTo(4);
    }
    assertThat(fromStore("sweep").code()).isZero();
  }

  @Test
  void storeInNoFolderOrUnderAnOddName_isRefused() {
    for (String name : new String[] {"none/north", "a;INIT=x"}) {
      Run run = Run.of("import", facts.toString(), "--store", folder.resolve(name).toString());
      assertThat(run.code()).isEqualTo(4);
      assertThat(run.err()).contains("[store-file.");
    }
    assertThat(Run.files(folder)).containsExactly("north.jsonl");
  }

  private Run takeIn() {
    return Run.of("import", facts.toString(), "--store", folder.resolve("north").toString());
  }

  private Run fromStore(String... command) {
    return from("--store", store, command);
  }

  private Run fromCopy(String... command) {
    return from("--facts", Run.copy("north.jsonl", folder), command);
  }

  private static Run from(String source, Path file, String... command) {
    var first = Stream.of(command).limit(1);
    var given = Stream.of("--policy", "hull", source, file.toString(), "--as-of", TUE_16_JUNE);
    var rest = Stream.of(command).skip(1);
    return Run.of(Stream.concat(Stream.concat(first, given), rest).toArray(String[]::new));
  }
}
