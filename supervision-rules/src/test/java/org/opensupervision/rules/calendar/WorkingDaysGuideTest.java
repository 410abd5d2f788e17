package org.opensupervision.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.model.time.Term;

/** What the guide to working days shows: each of its snippets stands here and is run. */
class WorkingDaysGuideTest {

  private static final Path GUIDE = Path.of("..", "docs", "guide", "working-days.md");
  private static final Path THIS =
      Path.of("src/test/java/org/opensupervision/rules/calendar/WorkingDaysGuideTest.java");
  private static final Pattern SNIPPET = Pattern.compile("```java\n([^`]+)```");

  @Test
  void everySnippetOfTheGuide_isRunHere() throws IOException {
    String source = onOneLine(Files.readString(THIS));

    var snippets = SNIPPET.matcher(Files.readString(GUIDE)).results().toList();

    assertThat(snippets)
        .hasSize(3)
        .allSatisfy(snippet -> assertThat(source).contains(onOneLine(snippet.group(1))));
  }

  @Test
  void sessionBeforeEaster_isDueOnTheDayTheGuideSays() {
    var calendar = WorkingCalendars.englandAndWales();
    var due = Term.ofWorkingDays(5).lastDay(LocalDate.of(2026, 4, 2), calendar); // 2026-04-13
    var why = calendar.holidayName(LocalDate.of(2026, 4, 6)); // Easter Monday

    assertThat(due).isEqualTo("2026-04-13");
    assertThat(why).contains("Easter Monday");
  }

  @Test
  void changes_holdAsTheGuideSays() {
    var local =
        WorkingCalendars.withHolidays(
            WorkingCalendars.scotland(), Map.of(LocalDate.of(2026, 4, 6), "Easter Monday"));
    var open = WorkingCalendars.withoutHolidays(local, List.of(LocalDate.of(2026, 11, 30)));

    assertThat(open.isWorkingDay(LocalDate.of(2026, 4, 6))).isFalse();
    assertThat(open.isWorkingDay(LocalDate.of(2026, 11, 30))).isTrue();
    assertThat(open.getName()).isEqualTo("scotland (overridden)");
  }

  @Test
  void ownCalendar_holdsAsTheGuideSays() {
    var own =
        WorkingCalendars.of(
            "isle-of-wight-schools",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 12, 31),
            Map.of(LocalDate.of(2026, 12, 24), "Office closed"));

    assertThat(own.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
  }

  @Test
  void refusal_readsAsTheGuideSays() {
    var calendar = WorkingCalendars.englandAndWales();

    assertThatExceptionOfType(CalendarRangeException.class)
        .isThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2041, 1, 2)))
        .satisfies(
            refusal ->
                assertThat(GUIDE).content().contains("```\n" + refusal.getMessage() + "\n```"));
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
