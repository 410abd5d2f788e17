package org.opensupervision.examples.cli.console;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Which of the two streams somebody watches on a terminal.
 *
 * <p>The JDK cannot tell one stream from the other: its console is there only if input and output
 * both are a terminal, and from Java 22 on in any case. So the shell is asked, which is where the
 * answer is standard; where there is none, nobody watches.
 */
public final class Terminal {
  /** Nobody watches: the streams go to files, to logs or to other programs. */
  public static final Terminal NONE = new Terminal(false, false);

  private static final String ASK = "r=0; [ -t 1 ] && r=1; [ -t 2 ] && r=$((r+2)); exit $r";
  private static final int PATIENCE_SECONDS = 2;

  private final boolean out;
  private final boolean err;

  private Terminal(boolean out, boolean err) {
    this.out = out;
    this.err = err;
  }

  /** Returns a terminal that watches the named streams. */
  public static Terminal of(boolean out, boolean err) {
    return new Terminal(out, err);
  }

  /**
   * Returns who watches the streams of this process.
   *
   * @param environment {@code TERM=dumb} says that the terminal cannot draw, and any {@code
   *     NO_COLOR} that results are to come without style
   */
  public static Terminal detect(Map<String, String> environment) {
    if (!environment.containsKey("TERM") || "dumb".equals(environment.get("TERM"))) {
      return NONE;
    }
    int answer = ask();
    boolean styled = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal((answer & 1) != 0 && styled, (answer & 2) != 0);
  }

  /** Returns whether results go to a terminal that shows style. */
  public boolean isOut() {
    return out;
  }

  /** Returns whether notes go to a terminal. */
  public boolean isErr() {
    return err;
  }

  private static int ask() {
    try {
      var shell = new ProcessBuilder("sh", "-c", ASK).inheritIO().start();
      if (shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return Math.max(0, shell.exitValue()) & 3;
      }
      shell.destroy();
      return 0;
    } catch (IOException noShell) {
      return 0;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
