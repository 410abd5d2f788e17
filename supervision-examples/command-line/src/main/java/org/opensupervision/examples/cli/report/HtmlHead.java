package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes what stands before every page: its title, its style, and that nothing is fetched. */
final class HtmlHead {
  /** Nothing is fetched, and nothing runs, whatever the page should come to contain. */
  private static final String CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private HtmlHead() {}

  static void write(HtmlWriter html, String title) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", CONTENT_POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", title);
    html.open("style").ownMarkup(css()).close();
    html.closeLine();
  }

  private static String css() {
    try (InputStream file = HtmlHead.class.getResourceAsStream("report.css")) {
      if (file == null) {
        throw new IllegalStateException("The style of the page must be beside its class.");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
