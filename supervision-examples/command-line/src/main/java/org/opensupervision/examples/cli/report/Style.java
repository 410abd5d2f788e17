package org.opensupervision.examples.cli.report;

/** How headings stand out in plain text: a terminal may show them bold, a file never does. */
public enum Style {
  /** Without any control characters. */
  PLAIN,

  /** With the control sequences of a terminal. */
  TERMINAL;

  /** Returns the style of a terminal, or of a file. */
  public static Style of(boolean isTerminal) {
    return isTerminal ? TERMINAL : PLAIN;
  }

  /** Returns the text, set apart if this style can. */
  public String heading(String text) {
    return this == TERMINAL ? "\u001b[1m" + text + "\u001b[0m" : text;
  }
}
