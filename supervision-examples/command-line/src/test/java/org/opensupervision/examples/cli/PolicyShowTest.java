package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.rules.policy.Policies;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PolicyShowTest {
  private static final int CLAUSES = Policies.bundled("hull").getClauses().size();
  private static final String POLICY =
      """
      policy: ours
      title: %s
      source: {document: A document, link: "http://example.org/policy"}
      effective from: 2026-01-01
      calendar: england-and-wales
      clauses:
        - id: words
          says: Everybody has a session at least once a month.
          cite: Section 1
          strength: must
          applies to: {role: social worker}
          expect: session held
          every: 1 month
      """;

  @TempDir private Path folder;

  @Test
  void markdown_hasEveryClauseBesideItsSentence() {
    Run run = Run.of("policy", "show", "hull");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().filter(line -> line.startsWith("### "))).hasSize(CLAUSES);
    assertThat(run.out())
        .contains("- **The policy says:** Everybody has individual supervision")
        .contains(
            "- **The program asks:** For every case: the gap between one \"formal case discussion\" and the");
  }

  @Test
  void page_isWellFormedAndNeedsNothingElse() throws Exception {
    String html = Run.of("policy", "show", "hull", "--format", "html").out();
    var page = parse(html);
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
    assertThat(elements(page, "h1")).hasSize(1);
    assertThat(elements(page, "h3")).hasSize(CLAUSES);
    assertThat(html).doesNotContain("<script", "<link", "<img", "url(", "http://", "https://");
  }

  @Test
  void linksOfThePage_leadToAnId() throws Exception {
    var page = parse(Run.of("policy", "show", write("Ours"), "--format", "html").out());
    var ids = elements(page, "*").stream().map(element -> element.getAttribute("id")).toList();
    assertThat(elements(page, "a"))
        .hasSize(1)
        .allSatisfy(link -> assertThat(ids).contains(link.getAttribute("href").substring(1)));
    assertThat(ids.stream().filter(id -> !id.isEmpty())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "'\\\"><img src=x onerror=alert(1)>'",
        "&lt;b&gt;",
        "</title></style><b>",
        "[x](javascript:alert(1)) **b** `c` _d_"
      })
  void textOfThePolicy_isShownAsItIs(String title) throws Exception {
    String plain = title.startsWith("'") ? title.substring(1, title.length() - 1) : title;
    String file = write(title.startsWith("'") ? title : "\"" + title + "\"");
    var page = parse(Run.of("policy", "show", file, "--format", "html").out());
    assertThat(elements(page, "h1").get(0).getTextContent()).isEqualTo(plain);
    assertThat(elements(page, "script")).isEmpty();
    String heading = Run.of("policy", "show", file).out().lines().findFirst().orElseThrow();
    assertThat(heading.replace("\\", "")).isEqualTo("# " + plain.replace("\\", ""));
    assertThat(heading).doesNotContainPattern("(?<!\\\\)[<`*_\\[]");
  }

  @Test
  void everythingDeclared_isPrintedBeforeTheClauses() throws IOException {
    String file =
        Files.writeString(
                folder.resolve("declared.yaml"),
                """
                policy: declared
                title: Ours
                source: {document: A document}
                effective from: 2026-01-01
                effective until: 2027-03-31
                calendar: england-and-wales
                layered on: employer-standards
                words:
                  double shift: {event: shift worked, minutes: at least 900}
                events:
                  shift worked: {about: person, minutes: number, afterwards: true}
                  key decision point: {about: case, point: [commencement, closure]}
                  reflective meeting: {about: person, themes: {list of: [a, b]}, notes: list}
                attributes:
                  clients seen: {of: person, is: number}
                  permanency status: {of: case, is: [in care, adopted]}
                roles: [social worker, team manager]
                terms:
                  spring 2026: 2026-01-05 to 2026-03-27
                clauses:
                  - id: rested
                    says: A double shift is talked over.
                    cite: Section 1
                    strength: must
                    tightens: employer-standards:quality.oversight
                    after: double shift
                    within: 1 week
                    expect: session held
                """)
            .toString();

    assertThat(Run.of("policy", "show", file).out())
        .containsSubsequence(
            "- **In force until:** Wednesday 31 March 2027",
            "- **Layered on:** employer-standards",
            "## Local words",
            "- **double shift:** \"shift worked\" (where minutes are at least 900)",
            "## Events of its own",
            "- **shift worked:** about a person; with minutes, a number; may happen afterwards",
            "- **key decision point:** about a case; with point, one of: commencement, closure",
            "- **reflective meeting:** about a person; with themes, a list of: a, b; notes, a list of"
                + " texts",
            "## Attributes of its own",
            "- **clients seen:** of a person; a number",
            "- **permanency status:** of a case; one of: in care, adopted",
            "## Roles",
            "- **One of:** social worker, team manager",
            "## Terms",
            "- **spring 2026:** from Monday 5 January 2026 to Friday 27 March 2026",
            "## Clauses",
            "It makes the clause employer-standards:quality.oversight stricter.");
    assertThat(Run.of("policy", "show", file, "--format", "html").out())
        .contains("id=\"words\"", "id=\"events\"", "id=\"attributes\"", "id=\"roles\"")
        .contains("id=\"terms\"");
  }

  @Test
  void outputFile_isWrittenWhole() throws IOException {
    Path out = folder.resolve("hull.html");
    Run run = Run.of("policy", "show", "hull", "--format", "html", "--out", out.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(out)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }

  @Test
  void outputThatIsTheInput_isRefused() throws IOException {
    String file = write("Ours");
    assertThat(Run.of("policy", "show", file, "--out", file).code()).isEqualTo(5);
    assertThat(Files.readString(Path.of(file))).startsWith("policy: ours");
  }

  @Test
  void wrongPolicy_isToldWithItsPlace() throws IOException {
    Run run = Run.of("policy", "show", write("\" \""));
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("ours.yaml:2:8").contains("[policy.blank-text]");
  }

  private String write(String title) throws IOException {
    return Files.writeString(folder.resolve("ours.yaml"), POLICY.replace("%s", title)).toString();
  }

  private static Document parse(String html) throws Exception {
    String xml = html.replaceFirst("<!DOCTYPE html>\n", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document page, String tag) {
    var found = page.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength())
        .mapToObj(index -> (Element) found.item(index))
        .toList();
  }
}
