package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlFormatTest {
  @TempDir private Path folder;
  private Path facts;
  private Document page;

  @BeforeEach
  void writeFacts() {
    facts = Run.copy("north.jsonl", folder);
  }

  @Test
  void page_isWellFormed() {
    assertThat(page().getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
    assertThat(elements("title").get(0).getTextContent()).contains("16 June 2026");
  }

  @Test
  void page_needsNoOtherFileAndNoScript() {
    String html = html();

    assertThat(html)
        .doesNotContain("<script", "<link", "<img", "@import", "url(", "http://", "https://");
    assertThat(elements("*"))
        .allSatisfy(
            element -> {
              assertThat(element.hasAttribute("src")).isFalse();
              assertThat(element.getAttribute("href")).matches("(#.*)?");
            });
  }

  @Test
  void linksOfThePage_leadToAnId() {
    var ids = elements("*").stream().map(element -> element.getAttribute("id")).toList();

    assertThat(elements("a"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(ids).contains(link.getAttribute("href").substring(1)));
    assertThat(ids.stream().filter(id -> !id.isEmpty())).doesNotHaveDuplicates();
  }

  @Test
  void headings_skipNoLevel() {
    var levels =
        elements("*").stream()
            .map(Element::getTagName)
            .filter(name -> name.matches("h[1-6]"))
            .map(name -> Integer.valueOf(name.substring(1)))
            .toList();

    assertThat(levels.get(0)).isEqualTo(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
    }
  }

  @Test
  void tables_haveCaptionsAndHeadersWithAScope() {
    assertThat(elements("table"))
        .hasSizeGreaterThan(4)
        .allSatisfy(
            table -> assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1));
    assertThat(elements("th"))
        .allSatisfy(header -> assertThat(header.getAttribute("scope")).matches("col|row|rowgroup"));
  }

  @Test
  void chart_saysItsFiguresInWords() {
    Element chart = elements("svg").get(0);

    assertThat(chart.getAttribute("role")).isEqualTo("img");
    assertThat(chart.getElementsByTagName("desc").item(0).getTextContent())
        .contains("2026-05 60.0 %, 2026-06 -.");
  }

  @Test
  void overdueLine_carriesItsExplanation() {
    var why = elements("details").stream().map(Element::getTextContent).toList();

    assertThat(why).anySatisfy(text -> assertThat(text).contains("Due Thursday 28 May 2026."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\\\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "&lt;b&gt; &amp;amp; ]]>",
        "${7*7} #{1} {{x}} {0} %s %n [[${x}]] {% x %}",
        "=HYPERLINK(1)",
        "North-->",
        "</style></title></svg>"
      })
  void textOfOthers_isShownAsItIs(String team) throws IOException {
    Files.writeString(facts, Files.readString(facts).replace("\"North\"", "\"" + team + "\""));
    String shown = team.replace("\\\"", "\"");

    assertThat(elements("h3").get(0).getTextContent()).isEqualTo(shown + ": 1");
    assertThat(elements("script")).isEmpty();
    assertThat(elements("img")).isEmpty();
    assertThat(Run.assess(facts, "2026-06-16").out()).contains("  " + shown + ": 1\n");
  }

  @Test
  void lettersThatTurnTextAround_areReplaced() throws IOException {
    Files.writeString(facts, Files.readString(facts).replace("\"North\"", "\"No\\u202erth\""));
    Run run = Run.assess(facts, "2026-06-16", "--format", "html");

    assertThat(run.out()).doesNotContain("\u202e");
    assertThat(Run.assess(facts, "2026-06-16").out()).doesNotContain("\u202e");
  }

  @Test
  void summary_hasFiguresAndNoLines() {
    String html = Run.assess(facts, "2026-06-16", "--format", "html", "--summary").out();

    assertThat(html).contains("id=\"clauses\"").doesNotContain("id=\"overdue\"", "#overdue");
  }

  private String html() {
    Run run = Run.assess(facts, "2026-06-16", "--format", "html");
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  /** The page of the facts as they stand when it is first asked for. */
  private Document page() {
    if (page == null) {
      page = parse(html());
    }
    return page;
  }

  private static Document parse(String html) {
    try {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return builder.parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception malformed) {
      throw new AssertionError(malformed);
    }
  }

  private List<Element> elements(String tag) {
    NodeList nodes = page().getElementsByTagName(tag);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
