package org.opensupervision.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.examples.cli.console.Terminal;

class ProgressTest {
  @TempDir private Path folder;

  @Test
  void watchedTerminal_showsABarAndTakesItAway() {
    Run run = Run.on(Terminal.of(false, true), args());

    assertThat(run.err())
        .contains("] 1/3 reading facts")
        .contains("] 2/3 assessing")
        .endsWith("\r\u001b[K");
    assertThat(run.out()).doesNotContain("\r", "\u001b");
  }

  @Test
  void logFile_isToldNothing() {
    assertThat(Run.on(Terminal.of(true, false), args()).err()).isEmpty();
  }

  @Test
  void failedRun_takesTheBarAwayBeforeTheProblems() {
    String[] args = args();
    args[args.length - 1] = "2026-01-01";
    Run run = Run.on(Terminal.of(false, true), args);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("\r\u001b[Kerror: ");
  }

  @Test
  void noteDuringTheWork_takesTheLineOfTheBar() {
    String[] args = args();
    args[args.length - 1] = "2026-05-26";

    assertThat(Run.on(Terminal.of(false, true), args).err())
        .contains("\r\u001b[Knote: 2 facts are dated after 2026-05-26 and not seen.\n");
  }

  @Test
  void streamsOfATest_areNoTerminal() {
    Terminal terminal = Terminal.detect(Map.of("TERM", "xterm"));

    assertThat(terminal.isOut()).isFalse();
    assertThat(terminal.isErr()).isFalse();
  }

  private String[] args() {
    Path facts = Run.copy("north.jsonl", folder);
    return new String[] {
      "assess", "--policy", "hull", "--facts", facts.toString(), "--as-of", "2026-06-16"
    };
  }
}
