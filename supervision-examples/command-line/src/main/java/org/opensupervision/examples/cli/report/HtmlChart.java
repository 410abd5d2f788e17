package org.opensupervision.examples.cli.report;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Draws the share met in time month by month, and says the same figures in a table. */
final class HtmlChart {
  private static final String TITLE = "Share met in time, by month of the due date";
  private static final int LEFT = 50;
  private static final int STEP = 56;
  private static final int WIDTH = 36;
  private static final int TOP = 24;
  private static final int HEIGHT = 160;

  private final List<Month> months;

  HtmlChart(List<Month> months) {
    this.months = months;
  }

  void write(HtmlWriter html) {
    html.open("section").element("h2", "The last 12 months", "id", "months");
    html.element(
        "p",
        TITLE
            + ". The last month counts up to the day of the report. A month without any decided"
            + " duty has no bar.");
    html.open("figure");
    draw(html);
    html.open("details").element("summary", "The figures as a table");
    table(html);
    html.close().close().closeLine();
  }

  private void draw(HtmlWriter html) {
    int width = LEFT + months.size() * STEP;
    String box = "0 0 " + width + " " + (TOP + HEIGHT + 48);
    html.open("svg", "viewBox", box, "role", "img", "aria-labelledby", "chart-title chart-text");
    html.element("title", TITLE, "id", "chart-title").element("desc", words(), "id", "chart-text");
    for (int percent = 0; percent <= 100; percent += 50) {
      grid(html, percent, width);
    }
    for (int i = 0; i < months.size(); i++) {
      bar(html, months.get(i), LEFT + i * STEP + (STEP - WIDTH) / 2);
    }
    html.closeLine();
  }

  private static void grid(HtmlWriter html, int percent, int width) {
    String y = Integer.toString(y(percent / 100.0));
    String x = Integer.toString(LEFT);
    html.empty("line", "x1", x, "x2", Integer.toString(width), "y1", y, "y2", y, "class", "grid");
    text(html, LEFT - 6, y(percent / 100.0) + 4, percent + " %", "end");
  }

  private static void bar(HtmlWriter html, Month month, int x) {
    int middle = x + WIDTH / 2;
    month
        .share()
        .ifPresent(
            share -> {
              html.empty(
                  "rect",
                  "x",
                  Integer.toString(x),
                  "y",
                  Integer.toString(y(share)),
                  "width",
                  Integer.toString(WIDTH),
                  "height",
                  Integer.toString(y(0) - y(share)),
                  "class",
                  "bar");
              text(html, middle, y(share) - 6, Figures.percent(month.share()), "middle");
            });
    text(html, middle, y(0) + 18, name(month), "middle");
    text(html, middle, y(0) + 36, Integer.toString(month.month().getYear()), "middle");
  }

  private static void text(HtmlWriter html, int x, int y, String text, String anchor) {
    html.element(
        "text", text, "x", Integer.toString(x), "y", Integer.toString(y), "text-anchor", anchor);
  }

  private static int y(double share) {
    return TOP + (int) Math.round(HEIGHT * (1 - share));
  }

  private static String name(Month month) {
    return month.month().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  private String words() {
    var words = new StringBuilder();
    for (Month month : months) {
      words.append(words.length() == 0 ? "" : ", ");
      words.append(month.month()).append(' ').append(Figures.percent(month.share()));
    }
    return words.append('.').toString();
  }

  private void table(HtmlWriter html) {
    html.open("table").element("caption", TITLE).open("thead").open("tr");
    for (String heading : List.of("Month", "Share", "Met in time", "Decided")) {
      html.element("th", heading, "scope", "col");
    }
    html.close().close().open("tbody");
    for (Month month : months) {
      html.open("tr").element("th", month.month().toString(), "scope", "row");
      html.element("td", Figures.percent(month.share()), "class", "n");
      html.element("td", Figures.number(month.met()), "class", "n");
      html.element("td", Figures.number(month.decided()), "class", "n").close();
    }
    html.close().close();
  }
}
