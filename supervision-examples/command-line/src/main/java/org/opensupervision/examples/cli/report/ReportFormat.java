package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.OutputStream;

/** How a report is written. */
public enum ReportFormat {
  /** Plain text in columns, for a terminal. */
  TABLE {
    @Override
    public void write(Report report, Style style, OutputStream out) throws IOException {
      new TableReport(report, style).write(out);
    }
  },

  /** One JSON document with every finding and the steps of its explanation. */
  JSON {
    @Override
    public void write(Report report, Style style, OutputStream out) throws IOException {
      new JsonReport(report).write(out);
    }
  },

  /** One page that needs no other file. */
  HTML {
    @Override
    public void write(Report report, Style style, OutputStream out) throws IOException {
      new HtmlReport(report).write(out);
    }
  };

  /**
   * Writes a report as UTF-8; the stream is flushed and stays open.
   *
   * @param style how headings stand out, where the format is plain text
   * @throws IOException if the stream refuses it
   */
  public abstract void write(Report report, Style style, OutputStream out) throws IOException;
}
