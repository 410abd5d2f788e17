package org.opensupervision.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.problem.Problem;

/** Each line differs from a good one in one place, and gets one problem at that place. */
class BrokenLineTest {
  private static final String GOOD =
      """
      {"fact":"session held","id":"f-2","person":"p-1","on":"2026-04-02",\
      "recorded at":"2026-04-02T16:00:00Z","recorded by":"p-17","session":"s-880",\
      "type":"individual","mode":"face to face","minutes":95,"attendees":["p-1","p-17"]}""";

  @Test
  void goodLine_isRead() {
    assertThat(problems(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void brokenPart_isRefusedAtItsPlace(String part, String broken, String code, String path) {
    assertThat(GOOD).contains(part);

    var problems = problems(GOOD.replace(part, broken));

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).getCode()).isEqualTo(code);
    assertThat(problems.get(0).getExpected()).isPresent();
    var place = problems.get(0).getPlace().orElseThrow();
    assertThat(place.getSource()).isEqualTo("facts.jsonl");
    assertThat(place.getLine()).isEqualTo(2);
    assertThat(place.getPath()).isEqualTo(path);
  }

  static Stream<Arguments> breaks() {
    return Stream.of(jsonBreaks(), keyBreaks(), numberBreaks(), dayBreaks(), textBreaks())
        .flatMap(breaks -> breaks);
  }

  private static Stream<Arguments> jsonBreaks() {
    return Stream.of(
        row("missing end", "\"p-17\"]}", "\"p-17\"]", "facts.not-json", ""),
        row("trailing comma", "\"p-17\"]}", "\"p-17\"],}", "facts.not-json", ""),
        row("single quotes", "\"fact\"", "'fact'", "facts.not-json", ""),
        row("comment", "\"p-17\"]}", "\"p-17\"]} // note", "facts.not-json", ""),
        row("second object", "\"p-17\"]}", "\"p-17\"]}{}", "facts.trailing-text", ""),
        row("text after the object", "\"p-17\"]}", "\"p-17\"]} 7", "facts.trailing-text", ""),
        row("list of facts", GOOD, "[" + GOOD + "]", "facts.not-an-object", ""),
        row("bare word", GOOD, "employed", "facts.not-json", ""),
        row("raw tab in text", "\"s-880\"", "\"s\t880\"", "facts.not-json", ""),
        row("mark in mid-file", "{\"fact\"", "\uFEFF{\"fact\"", "facts.not-json", ""),
        row("nested value", "\"s-880\"", "{\"id\":\"s-880\"}", "facts.wrong-type", "session"),
        row(
            "deep value",
            "\"s-880\"",
            "[".repeat(400) + "]".repeat(400),
            "facts.wrong-type",
            "session"),
        row("list for one value", "\"s-880\"", "[\"s-880\"]", "facts.wrong-type", "session"),
        row("nested in list", "\"p-17\"]", "[\"p-17\"]]", "facts.wrong-type", "attendees[1]"));
  }

  private static Stream<Arguments> keyBreaks() {
    return Stream.of(
        row("unknown key", "\"minutes\"", "\"minutes\":95,\"minuts\"", "facts.unknown-key", ""),
        row(
            "key in other case",
            "\"minutes\"",
            "\"minutes\":95,\"Minutes\"",
            "facts.unknown-key",
            ""),
        row(
            "Cyrillic letter",
            "\"minutes\"",
            "\"minutes\":95,\"minut\u0435s\"",
            "facts.unknown-key",
            ""),
        row(
            "key of a case",
            "\"session\"",
            "\"case\":\"c-1\",\"session\"",
            "facts.unknown-key",
            ""),
        row(
            "key twice",
            "\"minutes\"",
            "\"minutes\":95,\"minutes\"",
            "facts.duplicate-key",
            "minutes"),
        row(
            "kind twice",
            "\"id\"",
            "\"fact\":\"session held\",\"id\"",
            "facts.duplicate-key",
            "fact"),
        row("key missing", "\"minutes\":95,", "", "facts.missing-key", "minutes"),
        row("id missing", "\"id\":\"f-2\",", "", "facts.missing-key", "id"),
        row("kind missing", "\"fact\":\"session held\",", "", "facts.missing-key", "fact"),
        row("unknown kind", "session held", "sesion held", "facts.unknown-kind", "fact"),
        row("kind as a number", "\"session held\"", "7", "facts.unknown-kind", "fact"));
  }

  private static Stream<Arguments> numberBreaks() {
    return Stream.of(
        row("number as text", ":95", ":\"95\"", "facts.wrong-type", "minutes"),
        row("decimals", ":95", ":3.9", "facts.wrong-type", "minutes"),
        row("decimals of nothing", ":95", ":95.0", "facts.wrong-type", "minutes"),
        row("exponent", ":95", ":1e3", "facts.wrong-type", "minutes"),
        row("leading zero", ":95", ":095", "facts.not-json", ""),
        row("not a number", ":95", ":NaN", "facts.not-json", ""),
        row("minus", ":95", ":-5", "facts.bad-value", "minutes"),
        row("plus", ":95", ":+5", "facts.not-json", ""),
        row("none", ":95", ":0", "facts.out-of-range", "minutes"),
        row("30 hours", ":95", ":1800", "facts.out-of-range", "minutes"),
        row("beyond long", ":95", ":99999999999999999999", "facts.bad-value", "minutes"),
        row("null", ":95", ":null", "facts.wrong-type", "minutes"),
        row("truth", ":95", ":true", "facts.wrong-type", "minutes"),
        row("text as number", "\"s-880\"", "880", "facts.wrong-type", "session"),
        row("day as number", "\"2026-04-02\"", "20000", "facts.wrong-type", "on"));
  }

  private static Stream<Arguments> dayBreaks() {
    return Stream.of(
            Stream.of(
                    "2026-02-30",
                    "2026-13-01",
                    "2023-02-29",
                    "1900-02-29",
                    "2100-02-29",
                    "2026-00-10",
                    "0000-01-01",
                    "1899-12-31",
                    "2201-01-01",
                    "+10000-01-01",
                    "03/02/2026",
                    " 2026-04-02",
                    "2026-4-2",
                    "26-04-02",
                    "1 Sep 2026",
                    "2026-04-02T00:00:00Z",
                    "\u0662\u0660\u0662\u0666-04-02",
                    "")
                .map(
                    day ->
                        row(
                            "day " + day,
                            "\"2026-04-02\"",
                            "\"" + day + "\"",
                            "facts.bad-value",
                            "on")),
            Stream.of(
                    "2026-04-02T24:00:00Z",
                    "2026-04-02T23:59:60Z",
                    "2026-04-02T25:00:00Z",
                    "2026-04-02T7:05:00Z",
                    "2026-04-02T16:00Z",
                    "2026-04-02T16:00:00",
                    "2026-04-02T16:00:00+00:00",
                    "2026-04-02T16:00:00+18:01",
                    "2026-04-02T16:00:00-00:00",
                    "2026-04-02T16:00:00.Z",
                    "2026-04-02T16:00:00.1234567890Z",
                    "2026-04-02 16:00:00Z",
                    "2026-04-02T16:00:00z",
                    "2026-02-30T16:00:00Z",
                    "2026-04-02")
                .map(
                    moment ->
                        row(
                            "moment " + moment,
                            "\"2026-04-02T16:00:00Z\"",
                            "\"" + moment + "\"",
                            "facts.bad-value",
                            "recorded at")))
        .flatMap(breaks -> breaks);
  }

  private static Stream<Arguments> textBreaks() {
    return Stream.of(
        row("unknown word", "face to face", "face-to-face", "facts.bad-value", "mode"),
        row("word in other case", "individual", "Individual", "facts.bad-value", "type"),
        row("empty id", "\"s-880\"", "\"\"", "facts.bad-value", "session"),
        row("blank in id", "\"s-880\"", "\"s 880\"", "facts.bad-value", "session"),
        row("NUL in id", "\"s-880\"", "\"s\\u0000880\"", "facts.bad-value", "session"),
        row("lone surrogate", "\"s-880\"", "\"s\\uD800\"", "facts.bad-value", "session"),
        row(
            "recorded by nobody",
            "\"recorded by\":\"p-17\"",
            "\"recorded by\":\" \"",
            "facts.bad-value",
            "recorded by"),
        row("bad attendee", "\"p-17\"]", "\"\"]", "facts.bad-value", "attendees[1]"),
        row("attendee as number", "\"p-17\"]", "17]", "facts.wrong-type", "attendees[1]"),
        row("no attendee", "[\"p-1\",\"p-17\"]", "[]", "facts.out-of-range", "attendees"),
        row(
            "attendees not a list",
            "[\"p-1\",\"p-17\"]",
            "\"p-1\"",
            "facts.wrong-type",
            "attendees"));
  }

  @Test
  void everyFaultOfALine_isTold() {
    var line = GOOD.replace("95", "-5").replace("s-880", "").replace("individual", "solo");

    assertThat(problems(line))
        .extracting(problem -> problem.getPlace().orElseThrow().getPath())
        .containsExactly("session", "type", "minutes");
  }

  @Test
  void wrongNumber_isShownByLineAndColumn() {
    var place = problems(GOOD.replace("95", "-5")).get(0).getPlace().orElseThrow();

    assertThat(place.getColumn()).isEqualTo(GOOD.indexOf("95") + 1);
  }

  @Test
  void misspeltWords_getTheNearestKnownOne() {
    assertThat(hint("\"minutes\"", "\"minutes\":95,\"minuts\"")).contains("\"minutes\"");
    assertThat(hint("session held", "sesion held")).contains("\"session held\"");
    assertThat(hint("face to face", "face-to-face")).contains("\"face to face\"");
  }

  @Test
  void moreThanAHundredProblems_areCounted() {
    var problems =
        FactLines.of(Stream.generate(() -> "{}").limit(250).toArray(String[]::new)).problems();

    assertThat(problems).hasSize(101);
    assertThat(problems.get(99).getPlace().orElseThrow().getLine()).isEqualTo(100);
    assertThat(problems.get(100).getCode()).isEqualTo("file.more-problems");
    assertThat(problems.get(100).getMessage()).contains("150");
  }

  @Test
  void textWithNothingToSee_isRefused() {
    for (String nothing : List.of("", " ", "\u00A0", "\u200B\uFEFF", "\\u0000", "\\uD800x")) {
      var line =
          """
          {"fact":"employed","id":"f-1","person":"p-1","on":"2026-04-02","recorded at":"2026-04-02T16:00:00Z","recorded by":"p-17","role":"%s","team":"north"}"""
              .formatted(nothing);

      assertThat(FactLines.problems(line.getBytes(StandardCharsets.UTF_8)))
          .singleElement()
          .extracting(problem -> problem.getPlace().orElseThrow().getPath())
          .isEqualTo("role");
    }
  }

  private static String hint(String part, String broken) {
    return problems(GOOD.replace(part, broken)).get(0).getHint().orElse("");
  }

  private static List<Problem> problems(String line) {
    return new FactLines().employed("p-1", "2026-01-05").line(line).problems();
  }

  private static Arguments row(String name, String part, String broken, String code, String path) {
    return argumentSet(name, part, broken, code, path);
  }
}
