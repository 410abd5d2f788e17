package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** How it is told what became of cases. */
public enum CaseFormat {
  /** Plain text: what is not as expected, and how many are. */
  TABLE {
    @Override
    public void write(List<TriedCases> tried, OutputStream out) throws IOException {
      new CaseTable(tried).write(out);
    }
  },

  /** One JSON document with every case. */
  JSON {
    @Override
    public void write(List<TriedCases> tried, OutputStream out) {
      new CaseJson(tried).write(out);
    }
  };

  /**
   * Writes what became of cases as UTF-8; the stream is flushed and stays open.
   *
   * @throws IOException if the stream refuses it
   */
  public abstract void write(List<TriedCases> tried, OutputStream out) throws IOException;
}
