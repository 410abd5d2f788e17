package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements of a page that is well-formed XML too.
 *
 * <p>Every text and every value of an attribute is escaped here, so that no caller can forget it.
 */
final class HtmlWriter {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  HtmlWriter(Writer out) {
    this.out = out;
  }

  /** Opens an element; attributes come as a name and a value each. */
  HtmlWriter open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return append(">");
  }

  /** Closes the element that was opened last. */
  HtmlWriter close() {
    return append("</").append(open.pop()).append(">");
  }

  /** Closes the element that was opened last and begins a line. */
  HtmlWriter closeLine() {
    return close().append("\n");
  }

  HtmlWriter text(String text) {
    return append(escaped(text));
  }

  /** An element with nothing but text in it. */
  HtmlWriter element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element that never has any content. */
  HtmlWriter empty(String tag, String... attributes) {
    return start(tag, attributes).append("/>");
  }

  /** Text of our own that is markup already. */
  HtmlWriter ownMarkup(String markup) {
    return append(markup);
  }

  private HtmlWriter start(String tag, String... attributes) {
    append("<").append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      append(" ").append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]));
      append("\"");
    }
    return this;
  }

  private HtmlWriter append(String text) {
    try {
      out.write(text);
      return this;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  static String escaped(String text) {
    var safe = new StringBuilder(text.length() + 16);
    String plain = Plain.of(text);
    for (int i = 0; i < plain.length(); i++) {
      char character = plain.charAt(i);
      switch (character) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(character);
      }
    }
    return safe.toString();
  }
}
