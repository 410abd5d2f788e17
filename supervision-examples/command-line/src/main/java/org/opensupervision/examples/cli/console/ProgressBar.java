package org.opensupervision.examples.cli.console;

import java.io.PrintStream;

/** A bar in the last line of a terminal, drawn over itself and gone when the work is done. */
final class ProgressBar implements Progress {
  private static final int WIDTH = 30;
  private static final int WHOLE = 100;
  static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final int stages;
  private int stage;
  private String what = "";
  private int percent;

  ProgressBar(PrintStream err, int stages) {
    this.err = err;
    this.stages = stages;
  }

  @Override
  public void stage(String next) {
    stage++;
    what = next;
    percent = 0;
    draw();
  }

  @Override
  public void part(long done, long total) {
    int now = total <= 0 ? 0 : (int) Math.min(WHOLE, WHOLE * done / total);
    if (now != percent) {
      percent = now;
      draw();
    }
  }

  @Override
  public void close() {
    err.print(CLEAR);
    err.flush();
  }

  private void draw() {
    int full = Math.min(WIDTH, WIDTH * ((stage - 1) * WHOLE + percent) / (stages * WHOLE));
    String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
    String share = percent == 0 ? "" : " " + percent + " %";
    err.print(CLEAR + "[" + bar + "] " + stage + "/" + stages + " " + what + share);
    err.flush();
  }
}
