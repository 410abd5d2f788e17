package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.OutputStream;

/** How a comparison is written. */
public enum ComparedFormat {
  /** Plain text in columns, for a terminal; the ten supervisors of whom most is needed. */
  TABLE {
    @Override
    public void write(ComparedReport report, Style style, OutputStream out) throws IOException {
      new ComparedTable(report, style).write(out);
    }
  },

  /** One JSON document with every duty that changes and why, and the minutes of every month. */
  JSON {
    @Override
    public void write(ComparedReport report, Style style, OutputStream out) {
      new ComparedJson(report).write(out);
    }
  },

  /** One page that needs no other file, with all supervisors, and each worker's changes. */
  HTML {
    @Override
    public void write(ComparedReport report, Style style, OutputStream out) throws IOException {
      new ComparedPage(report).write(out);
    }
  };

  /**
   * Writes a comparison as UTF-8; the stream is flushed and stays open.
   *
   * @param style how headings stand out, where the format is plain text
   * @throws IOException if the stream refuses it
   */
  public abstract void write(ComparedReport report, Style style, OutputStream out)
      throws IOException;
}
