package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
  @TempDir private Path folder;
  private Path facts;

  @BeforeEach
  void writeFacts() {
    facts = Run.copy("north.jsonl", folder);
  }

  @Test
  void head_saysWhatWasAsked() {
    Map<?, ?> tree = JsonTree.of(json());

    assertThat(List.copyOf(tree.keySet()))
        .isEqualTo(
            List.of(
                "format",
                "policy",
                "calendar",
                "asOf",
                "knownAt",
                "dueSoonUntil",
                "totals",
                "compliance",
                "findings"));
    assertThat(tree.get("format")).isEqualTo("supervision-assessment/1");
    assertThat(tree.get("asOf")).isEqualTo("2026-06-16");
    assertThat(tree.get("knownAt")).isEqualTo("2026-06-01T16:00:00Z");
    assertThat(tree.get("totals"))
        .isEqualTo(Map.of("findings", "34", "overdue", "1", "dueSoon", "2"));
  }

  @Test
  @Tag("hull:recording.personal")
  void overdueFinding_hasItsDutyItsStateAndItsSteps() {
    Map<?, ?> found = finding("hull:recording.personal/p-1/f-04");

    assertThat(found.get("subject")).isEqualTo(Map.of("kind", "person", "id", "p-1"));
    assertThat(found.get("team")).isEqualTo("North");
    assertThat(found.get("owedByPerson")).isEqualTo("p-2");
    assertThat(found.get("due")).isEqualTo("2026-05-28");
    assertThat(found.get("status")).isEqualTo("overdue");
    assertThat(found.get("daysLate")).isEqualTo("19");
    assertThat(found.containsKey("metOn")).isFalse();
    var steps = JsonTree.list(found, "explanation");
    assertThat(steps.get(0).get("code")).isEqualTo("clause");
    assertThat(steps.get(steps.size() - 1))
        .isEqualTo(Map.of("code", "due", "details", Map.of("date", "2026-05-28")));
  }

  @Test
  void figuresOfEachClause_countItsFindings() {
    Path service = folder.resolve("service.jsonl");
    Run.of(
        "generate",
        "--out",
        service.toString(),
        "--staff",
        "10",
        "--cases",
        "40",
        "--months",
        "4",
        "--until",
        "2026-03-31");
    Map<?, ?> tree = JsonTree.of(Run.assess(service, "2026-03-31", "--format", "json").out());
    Map<String, Long> found =
        JsonTree.list(tree, "findings").stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.get("clause") + " " + one.get("status"), Collectors.counting()));

    assertThat(found).hasSizeGreaterThan(20);
    for (Map<?, ?> figures : JsonTree.list(tree, "compliance")) {
      Map.of("met", "met", "metLate", "met late", "overdue", "overdue", "missed", "missed")
          .forEach(
              (key, status) ->
                  assertThat(figures.get(key))
                      .as(figures.get("clause") + " " + status)
                      .hasToString(
                          found.getOrDefault(figures.get("clause") + " " + status, 0L).toString()));
    }
  }

  @Test
  void everyFinding_standsOnALineOfItsOwn() {
    assertThat(json().lines().filter(line -> line.contains("\"status\":"))).hasSize(34);
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "html"})
  void otherLocaleAndZone_giveTheSameBytes(String format) {
    String before = Run.assess(facts, "2026-06-16", "--format", format).out();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Run.assess(facts, "2026-06-16", "--format", format).out()).isEqualTo(before);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Run.assess(facts, "2026-06-16", "--format", format).out()).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private String json() {
    return Run.assess(facts, "2026-06-16", "--format", "json").out();
  }

  private Map<?, ?> finding(String id) {
    return JsonTree.list(JsonTree.of(json()), "findings").stream()
        .filter(found -> id.equals(found.get("id")))
        .findFirst()
        .orElseThrow();
  }
}
