package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import org.opensupervision.model.policy.Policy;

/** How a policy is printed to be read. */
public enum PolicyFormat {
  /** Text with marks, for a wiki or a mail. */
  MARKDOWN {
    @Override
    public void write(Policy policy, OutputStream out) throws IOException {
      new MarkdownPolicy(policy).write(out);
    }
  },

  /** One page that needs no other file. */
  HTML {
    @Override
    public void write(Policy policy, OutputStream out) throws IOException {
      new HtmlPolicy(policy).write(out);
    }
  };

  /**
   * Writes a policy as UTF-8; the stream is flushed and stays open.
   *
   * @throws IOException if the stream refuses it
   */
  public abstract void write(Policy policy, OutputStream out) throws IOException;
}
