package org.opensupervision.examples.cli.console;

import java.io.PrintStream;

/** The streams of one run: results on one, everything said about them on the other. */
public final class Console {
  private final PrintStream out;
  private final PrintStream err;
  private final Terminal terminal;

  private Console(PrintStream out, PrintStream err, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** Returns a console on these streams, of which the terminal tells who reads them. */
  public static Console of(PrintStream out, PrintStream err, Terminal terminal) {
    return new Console(out, err, terminal);
  }

  /** Returns the stream for results. */
  public PrintStream out() {
    return out;
  }

  /** Returns the stream for notes, problems and progress. */
  public PrintStream err() {
    return err;
  }

  /** Returns whether results go to a terminal, which may show them with style. */
  public boolean isStyled() {
    return terminal.isOut();
  }

  /** Says something about the results, in a line of its own. */
  public void note(String note) {
    err.println((terminal.isErr() ? ProgressBar.CLEAR : "") + "note: " + note);
  }

  /**
   * Starts to show how far a long work has come; nothing is shown unless somebody watches.
   *
   * @param stages how many stages the work has
   */
  public Progress progress(int stages) {
    return terminal.isErr() ? new ProgressBar(err, stages) : Progress.UNSEEN;
  }
}
