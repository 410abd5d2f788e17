package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Writes what is the same for every page: no script, no other file, readable by eye, ear and print.
 */
final class HtmlPage {
  /** Nothing is fetched, and nothing runs, whatever the page should come to contain. */
  private static final String CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private HtmlPage() {}

  /** Writes a page; what is in its body is for others to say. */
  static void write(OutputStream stream, String title, Consumer<HtmlWriter> body)
      throws IOException {
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    try {
      var html = new HtmlWriter(out);
      html.ownMarkup("<!DOCTYPE html>\n").open("html", "lang", "en-GB");
      head(html, title);
      html.open("body");
      body.accept(html);
      html.closeLine().closeLine();
    } catch (UncheckedIOException refused) {
      throw refused.getCause();
    }
    out.flush();
  }

  private static void head(HtmlWriter html, String title) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", CONTENT_POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", title);
    html.open("style").ownMarkup(css()).close();
    html.closeLine();
  }

  private static String css() {
    try (InputStream file = HtmlPage.class.getResourceAsStream("report.css")) {
      if (file == null) {
        throw new IllegalStateException("The style of the page must be beside its class.");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
