package org.opensupervision.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.SupervisionException;

class FactsFileTest {

  @TempDir Path folder;

  @Test
  void factOfEveryKind_readsBackEqual() {
    Path file = folder.resolve("facts.jsonl");
    var facts = Facts.of(SampleFacts.ofEveryKind());

    FactsFile.write(file, facts);

    assertThat(FactsFile.read(file)).isEqualTo(facts);
  }

  @Test
  void sessionHeld_isWrittenAsDocumented() throws IOException {
    var held =
        SampleFacts.ofEveryKind().stream()
            .filter(fact -> fact.getId().getValue().startsWith("session-held"))
            .toList();

    assertThat(written(held))
        .isEqualTo(
            """
            {"fact":"session held","id":"session-held:p-104","person":"p-104","on":"2026-04-02",\
            "at":"16:30","recorded at":"2026-04-02T16:00:00.250Z","recorded by":"p-17","session":"s-880",\
            "type":"individual","mode":"face to face","minutes":95,"attendees":["p-104"],\
            "covered":["senior \\"worker\\" – naïve 👩"],\
            "reason for mode":"senior \\"worker\\" – naïve 👩",\
            "in private":true,"led by":"p-17","relation":"supervisor"}
            """);
  }

  @Test
  void textOfOtherScripts_isWrittenUnescaped() throws IOException {
    assertThat(written(SampleFacts.ofEveryKind()))
        .contains("\"senior \\\"worker\\\" \u2013 na\u00efve \uD83D\uDC69\"");
  }

  @Property(tries = 20)
  void factsInAnyOrder_areTheSameBytes(@ForAll long seed) throws IOException {
    var facts = new ArrayList<>(SampleFacts.ofEveryKind());
    Path one = Files.createTempFile("one", ".jsonl");
    Path other = Files.createTempFile("other", ".jsonl");

    FactsFile.write(one, Facts.of(facts));
    Collections.shuffle(facts, new Random(seed));
    FactsFile.write(other, Facts.of(facts));

    assertThat(other).hasSameBinaryContentAs(one);
    Files.delete(one);
    Files.delete(other);
  }

  @Test
  void defaultLocale_changesNothing() throws IOException {
    var before = Locale.getDefault();
    var english = written(SampleFacts.ofEveryKind());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(written(SampleFacts.ofEveryKind())).isEqualTo(english);
      assertThat(FactLines.read(english.getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(Facts.of(SampleFacts.ofEveryKind()));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property(tries = 20)
  void linesInAnyOrder_giveTheSameFacts(@ForAll long seed) {
    var lines =
        new FactLines()
            .employed("p-17", "2024-01-01")
            .employed("p-104", "2024-01-01")
            .add("supervisor assigned", "p-104", "2024-01-01", "\"supervisor\":\"p-17\"")
            .held("p-104", "2024-02-01", "s-1")
            .add(
                "record completed",
                "p-104",
                "2024-02-03",
                "\"session\":\"s-1\",\"record\":\"personal record\"")
            .add("case opened", "c-1", "2024-02-01")
            .add("case closed", "c-1", "2024-03-01");

    assertThat(lines.shuffled(seed).read()).isEqualTo(lines.read());
  }

  @Test
  void keysInAnotherOrder_giveTheSameFact() {
    var lines =
        FactLines.of(
            """
            {"recorded by":"p-17","on":"2026-04-02","case":"c-1","recorded at":"2026-04-02T16:00:00Z","id":"f-1","fact":"case opened"}\
            """);

    assertThat(lines.read())
        .isEqualTo(new FactLines().add("case opened", "c-1", "2026-04-02").read());
  }

  @Test
  void sameFactTwice_isOneFact() {
    var once = new FactLines().add("case opened", "c-1", "2026-04-02");
    var twice = new FactLines().add("case opened", "c-1", "2026-04-02");
    twice.line(
        """
        {"fact":"case opened","id":"f-1","case":"c-1","on":"2026-04-02","recorded at":"2026-04-02T16:00:00.000Z","recorded by":"p-17"}\
        """);

    assertThat(twice.read()).isEqualTo(once.read());
  }

  @Test
  void byteOrderMarkCarriageReturnsAndBlankLines_arePassedOver() {
    var text =
        "\uFEFF{\"fact\":\"case opened\",\"id\":\"f-1\",\"case\":\"c-1\",\"on\":\"2026-04-02\","
            + "\"recorded at\":\"2026-04-02T16:00:00Z\",\"recorded by\":\"p-17\"}\r\n \t\r\n\n";

    assertThat(FactLines.read(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new FactLines().add("case opened", "c-1", "2026-04-02").read());
  }

  @Test
  void missingFile_isAProblem() {
    assertProblem(folder.resolve("none.jsonl"), "file.not-found");
  }

  @Test
  void folderInsteadOfAFile_isAProblem() {
    assertProblem(folder, "file.not-a-file");
  }

  @Test
  void emptyFile_isAProblem() throws IOException {
    assertProblem(Files.createFile(folder.resolve("empty.jsonl")), "facts.empty");
  }

  @Test
  void fileThatGrowsWhileRead_isAProblem() throws IOException {
    Path file = folder.resolve("growing.jsonl");
    FactsFile.write(file, SampleFacts.ofEveryKind());
    ReadProgress growing = (bytes, total) -> append(file, total);

    assertThatThrownBy(() -> FactsFile.read(file, growing))
        .isInstanceOf(SupervisionException.class)
        .hasMessageContaining("file.changed");
  }

  @Test
  void progress_endsAtTheSizeOfTheFile() throws IOException {
    Path file = folder.resolve("facts.jsonl");
    FactsFile.write(file, SampleFacts.ofEveryKind());
    var seen = new ArrayList<Long>();

    FactsFile.read(file, (bytes, total) -> seen.addAll(List.of(bytes, total)));

    assertThat(seen).endsWith(Files.size(file), Files.size(file));
  }

  @Test
  void writingThatFails_leavesTheEarlierFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("facts.jsonl"), "earlier");
    Iterable<Fact> failing = () -> failingAfter(SampleFacts.ofEveryKind().iterator());

    assertThatThrownBy(() -> FactsFile.write(file, failing))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent("earlier");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void writingIntoAMissingFolder_isAProblem() {
    assertThatThrownBy(() -> FactsFile.write(folder.resolve("no/facts.jsonl"), List.of()))
        .isInstanceOf(SupervisionException.class)
        .hasMessageContaining("facts.unwritable");
  }

  private static Iterator<Fact> failingAfter(Iterator<Fact> facts) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public Fact next() {
        if (!facts.hasNext()) {
          throw new IllegalStateException("the source of facts broke");
        }
        return facts.next();
      }
    };
  }

  private static void append(Path file, long sizeBefore) {
    try {
      if (Files.size(file) == sizeBefore) {
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String written(Iterable<Fact> facts) throws IOException {
    var out = new ByteArrayOutputStream();
    FactsFile.write(out, facts);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void assertProblem(Path file, String code) {
    assertThatThrownBy(() -> FactsFile.read(file))
        .isInstanceOfSatisfying(
            SupervisionException.class,
            refused ->
                assertThat(refused.getProblems())
                    .singleElement()
                    .satisfies(
                        problem -> {
                          assertThat(problem.getCode()).isEqualTo(code);
                          assertThat(problem.getPlace().orElseThrow().getSource())
                              .isEqualTo(file.toString());
                        }));
  }
}
