package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  private static final String[] GOOD = {
    "--policy", "hull", "--facts", "x", "--as-of", "2026-06-16"
  };

  @ParameterizedTest
  @MethodSource("wrong")
  void wrongUsage_endsWithTwoAndSaysWhereHelpIs(String message, String[] args) {
    Run run = Run.of(args);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("error: ").contains(message).contains("--help");
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        row("no command", "A command is missing."),
        row("no command of policy", "check, list, schema, show or test", "policy"),
        row("no cases", "ID|FILE", "policy", "test"),
        row(
            "unknown format of a policy",
            "MARKDOWN, HTML",
            "policy",
            "show",
            "x",
            "--format",
            "pdf"),
        row("mistyped command", "Maybe you meant \"assess\"?", "asess"),
        row("mistyped option", "Maybe you meant \"--subject\"?", with("--subjet", "p-1")),
        row("option missing", "--as-of=DATE", "assess", "--policy", "hull", "--facts", "x"),
        row("day that does not exist", "2026-02-30", as("2026-02-30")),
        row("day of another age", "1900 to 2200", as("0026-02-03")),
        row("day with a sign", "1900 to 2200", as("+2026-02-03")),
        row("moment without a zone", "universal time", with("--known-at", "2026-06-16T12:00")),
        row("unknown format", "TABLE, JSON, HTML", with("--format", "pdf")),
        row("unknown thing to fail on", "OVERDUE, MISSED", with("--fail-on", "late")),
        row("days before the day", "must be from 0 to 3660", with("--within", "-1")),
        row("too many days ahead", "must be from 0 to 3660", with("--within", "3661")),
        row("summary of everything", "--summary", with("--format", "json", "--summary")),
        row(
            "facts and a store",
            "error: --facts=FILE, --store=FILE are mutually exclusive",
            with("--store", "x")),
        row(
            "neither facts nor a store",
            "--store",
            "explain",
            "--policy",
            "hull",
            "--as-of",
            "2026-06-16",
            "--subject",
            "p-1"),
        row("import into nowhere", "--store=FILE", "import", "x"),
        row("nobody's duties", "--supervisor", due()),
        row("duties of two", "mutually exclusive", due("--team", "x", "--subject", "y")),
        row("days before the day of a store", "0 to 3660", due("--team", "x", "--within", "-1")),
        row("option twice", "only once", with("--format", "json", "--format", "html")),
        row("service too small", "staff (3)", "generate", "--out", "-", "--staff", "3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess",
        "compare",
        "demo",
        "due",
        "explain",
        "generate",
        "import",
        "policy",
        "prove",
        "replay",
        "sweep"
      })
  void help_isPrintedForEveryCommand(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: supervision " + command).doesNotContain("T16:\n");
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void helpOfTheProgram_listsCommandsAndExitCodes() {
    assertThat(Run.of("--help").out())
        .contains("assess", "compare", "explain", "generate", "policy", "demo")
        .contains("import", "due", "sweep")
        .contains("0   done", "2   ", "3   ", "4   ", "5   ");
  }

  @Test
  void version_isOneLine() {
    Run run = Run.of("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("supervision ").hasLineCount(1);
  }

  @Test
  void argumentThatBeginsWithAnAt_isNoFileOfArguments() {
    assertThat(Run.of("@etc").err()).contains("'@etc'");
  }

  @Test
  void controlCharactersOfAnArgument_areNotEchoed() {
    assertThat(Run.of("\u001b[2Jx").err()).doesNotContain("\u001b").contains("\ufffd[2Jx");
  }

  private static Arguments row(String name, String message, String... args) {
    return argumentSet(name, message, args);
  }

  private static String[] due(String... options) {
    var first = Stream.of("due", "--policy", "hull", "--store", "x", "--as-of", "2026-06-16");
    return Stream.concat(first, Stream.of(options)).toArray(String[]::new);
  }

  private static String[] with(String... options) {
    return Stream.of(new String[] {"assess"}, GOOD, options)
        .flatMap(Stream::of)
        .toArray(String[]::new);
  }

  private static String[] as(String day) {
    return new String[] {"assess", "--policy", "hull", "--facts", "x", "--as-of", day};
  }
}
