package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  @TempDir private Path folder;
  private Path facts;
  private Path fortnightly;

  @BeforeEach
  void writeFacts() {
    facts = Run.copy("north.jsonl", folder);
    fortnightly = Run.copy("fortnightly.yaml", folder);
  }

  /**
   * Last session on 20 May: monthly until September that is 4 of 90 minutes, as the policy demands;
   * every 2 weeks from 17 June, when what is overdue is made good, 8 of the usual 95.
   */
  @Test
  @Tag("hull:frequency.monthly")
  void fortnightlyInsteadOfMonthly_isOverdueAndNeedsMore() {
    Run run = compare("--with", fortnightly.toString(), "--as-of", "2026-06-16");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .containsSubsequence(
            "BY CLAUSE",
            "hull:frequency.monthly                3      3       0     0        3      0              2",
            "hull:recording.personal               1      0       0     1        0      0              0",
            "BY TEAM")
        .contains("p-2             1.5 > 1.6  1.5 > 4.8  1.5 > 3.2  1.5 > 3.2   6.0 > 12.7");
  }

  @Test
  void twoDaysOfOnePolicy_tellWhatFellOverdue() {
    Run run = compare("--as-of", "2026-05-28", "--with-as-of", "2026-06-21");

    assertThat(run.code()).isZero();
    assertThat(run.lines()).contains("0 duties lost", "3 newly overdue");
  }

  @Test
  void policyWithItself_changesNothing() {
    assertThat(compare("--with", "hull", "--as-of", "2026-06-16").lines())
        .containsSubsequence(
            "0 duties gained",
            "0 duties lost",
            "0 due earlier",
            "0 due later",
            "0 newly overdue",
            "0 no longer overdue");
  }

  @Test
  void page_isWellFormedAndNeedsNoOtherFile() throws Exception {
    Path page = folder.resolve("page.html");
    Run run =
        compare(
            "--with",
            fortnightly.toString(),
            "--as-of",
            "2026-06-16",
            "--format",
            "html",
            "--out",
            page.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    String html = Files.readString(page);
    assertThat(html).doesNotContain("<script", "<link", "url(", "http:", "https:");
    assertThat(html).contains("hull:frequency.monthly", "1.5 &gt; 4.8");
    var read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    assertThat(read.getElementsByTagName("table").getLength()).isEqualTo(5);
  }

  @Test
  void pageOfADraft_tellsOfEachWorkerWhatChangesAndWhy() throws IOException {
    Path page = folder.resolve("page.html");
    compare(
        "--with",
        fortnightly.toString(),
        "--as-of",
        "2026-06-16",
        "--format",
        "html",
        "--out",
        page.toString());
    String html = Files.readString(page);

    assertThat(html)
        .contains("<summary>p-1, North: 0 gained, 21 lost, 2 changed, 1 newly overdue</summary>")
        .contains(
            "due earlier, newly overdue</th><td><code>hull:frequency.monthly</code></td><td>p-1",
            "<td>open, due 20 June 2026<details>",
            "<td>overdue, due 3 June 2026<details>")
        .contains("<li>1 month after Wednesday 20 May 2026 is Saturday 20 June 2026.</li>")
        .contains("<li>2 weeks after Wednesday 20 May 2026 is Wednesday 3 June 2026.</li>")
        .doesNotContain("hull:quality.monitoring/p-1");
  }

  @Test
  void policyWithItself_hasAPageWithoutPeople() {
    assertThat(compare("--with", "hull", "--as-of", "2026-06-16", "--format", "html").out())
        .contains("Nothing changes for anybody.");
  }

  @Test
  void documentOfADraft_hasEveryChangeAndTheMinutesOfEachMonth() {
    Map<?, ?> tree =
        JsonTree.of(
            compare("--with", fortnightly.toString(), "--as-of", "2026-06-16", "--format", "json")
                .out());
    Map<?, ?> monthly =
        JsonTree.list(tree, "people").stream()
            .filter(person -> "p-1".equals(person.get("worker")))
            .flatMap(person -> JsonTree.list(person, "duties").stream())
            .filter(duty -> "hull:frequency.monthly/p-1/f-04".equals(duty.get("id")))
            .findFirst()
            .orElseThrow();

    assertThat(tree.get("format")).isEqualTo("supervision-comparison/1");
    assertThat(monthly.get("changes")).isEqualTo(List.of("due earlier", "newly overdue"));
    assertThat(((Map<?, ?>) monthly.get("before")).get("due")).isEqualTo("2026-06-20");
    assertThat(((Map<?, ?>) monthly.get("after")).get("due")).isEqualTo("2026-06-03");
    assertThat(JsonTree.list(tree, "hours"))
        .contains(
            Map.of(
                "supervisor",
                "p-2",
                "month",
                "2026-07",
                "minutesBefore",
                "90",
                "minutesAfter",
                "285"));
  }

  @Test
  void documentAndTable_countTheSame() {
    String[] options = {"--as-of", "2026-05-28", "--with-as-of", "2026-06-21"};
    Map<?, ?> tree =
        JsonTree.of(
            compare(
                    Stream.concat(Stream.of(options), Stream.of("--format", "json"))
                        .toArray(String[]::new))
                .out());
    long overdue =
        JsonTree.list(tree, "people").stream()
            .flatMap(person -> JsonTree.list(person, "duties").stream())
            .filter(duty -> ((List<?>) duty.get("changes")).contains("newly overdue"))
            .count();

    assertThat(compare(options).lines()).contains(overdue + " newly overdue");
  }

  @Test
  void outputOverAPolicy_isRefused() throws IOException {
    String policy = Files.readString(fortnightly);
    Run run =
        compare(
            "--with",
            fortnightly.toString(),
            "--as-of",
            "2026-06-16",
            "--out",
            fortnightly.toString());

    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("output.is-input");
    assertThat(Files.readString(fortnightly)).isEqualTo(policy);
  }

  @Test
  void problemsOfAllFiles_areToldAtOnce() {
    Run run = compare("--with", folder.resolve("none.yaml").toString(), "--as-of", "2026-05-01");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("none.yaml", "as-of.before-first-fact");
  }

  @Test
  void otherDayBeforeTheFirstFact_isRefusedByItsOption() {
    Run run = compare("--as-of", "2026-06-16", "--with-as-of", "2026-05-01");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("The day (2026-05-01) of --with-as-of is before");
  }

  @Test
  void factsThatPlayNoPart_areNotedOnce() throws IOException {
    Files.writeString(
        facts,
        """
        {"fact":"event noted","id":"own-1","person":"p-1","on":"2026-06-01","recorded at":"2026-06-01T12:00:00Z","recorded by":"p-2","event":"shift worked"}
        """,
        StandardOpenOption.APPEND);
    Run run =
        compare(
            "--with",
            fortnightly.toString(),
            "--as-of",
            "2026-05-26",
            "--with-as-of",
            "2026-06-16");

    assertThat(run.err().lines())
        .containsOnlyOnce("note: 3 facts are dated after 2026-05-26 and not seen.")
        .filteredOn(line -> line.contains("of fact own-1 is none that the policy has a word for"))
        .hasSize(1);
  }

  @Test
  void nothingToCompareWith_isWrongUsage() {
    Run run = compare("--as-of", "2026-06-16");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--with", "is missing");
  }

  @Test
  void tooManyMonths_areWrongUsage() {
    assertThat(compare("--with", "hull", "--as-of", "2026-06-16", "--months", "12").err())
        .contains("must be from 0 to 11");
    assertThat(compare("--with", "hull", "--as-of", "2026-06-16", "--minutes", "0").err())
        .contains("minutes (0) of --minutes");
  }

  private Run compare(String... options) {
    var args =
        Stream.concat(
            Stream.of("compare", "--policy", "hull", "--facts", facts.toString()),
            Stream.of(options));
    return Run.of(args.toArray(String[]::new));
  }
}
