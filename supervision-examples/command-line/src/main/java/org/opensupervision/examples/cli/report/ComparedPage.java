package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes a comparison as one page. */
final class ComparedPage {
  private final ComparedReport report;

  ComparedPage(ComparedReport report) {
    this.report = report;
  }

  void write(OutputStream stream) throws IOException {
    HtmlPage.write(stream, "What changes - supervision", this::body);
  }

  private void body(HtmlWriter html) {
    html.open("header").element("h1", "What changes");
    html.element("p", "Before: " + report.before().name() + ".");
    html.element("p", "After: " + report.after().name() + ".");
    html.closeLine().open("main");
    html.open("section").element("h2", "All duties", "id", "duties").open("ul");
    report.changes().forEach(change -> html.element("li", change));
    html.close().closeLine();
    counts(html, "Clause", "By clause", report.clauses());
    counts(html, "Team", "By team", report.teams());
    hours(html);
    new ComparedPeople(html).write(report.people());
    html.closeLine();
  }

  private static void counts(HtmlWriter html, String what, String title, List<CountsRow> rows) {
    var headings = new ArrayList<String>();
    headings.add(what);
    headings.addAll(CountsRow.HEADINGS);
    open(html, title, headings);
    rows.forEach(row -> row(html, row.name(), row.figures()));
    close(html);
  }

  private void hours(HtmlWriter html) {
    HoursTable hours = report.hours();
    open(html, "Hours of supervision needed, before > after", hours.headings());
    hours.rows().forEach(row -> row(html, row.get(0), row.subList(1, row.size())));
    row(html, hours.total().get(0), hours.total().subList(1, hours.total().size()));
    close(html);
    report.setAside().forEach(clause -> html.element("p", "Not counted: " + clause + "."));
  }

  private static void open(HtmlWriter html, String title, List<String> headings) {
    html.open("section").element("h2", title);
    html.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", title);
    html.open("table").element("caption", title, "class", "unseen").open("thead").open("tr");
    headings.forEach(heading -> html.element("th", heading, "scope", "col"));
    html.close().close().open("tbody");
  }

  private static void row(HtmlWriter html, String name, List<String> figures) {
    html.open("tr").element("th", name, "scope", "row");
    figures.forEach(figure -> html.element("td", figure, "class", "n"));
    html.closeLine();
  }

  private static void close(HtmlWriter html) {
    html.close().close().close().closeLine();
  }
}
