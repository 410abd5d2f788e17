package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import org.opensupervision.model.policy.Policy;

/** Writes a report as one page. */
final class HtmlReport {
  private final Report report;

  HtmlReport(Report report) {
    this.report = report;
  }

  void write(OutputStream stream) throws IOException {
    HtmlPage.write(
        stream, "Supervision as of " + Figures.day(report.asOf()) + " - " + title(), this::body);
  }

  private void body(HtmlWriter html) {
    opening(html);
    html.open("main");
    new HtmlSummary(report).write(html);
    new HtmlChart(report.months()).write(html);
    new HtmlCompliance(report).write(html);
    var lines = new HtmlLines(report);
    lines.teams(html);
    if (!report.isSummary()) {
      lines.overdue(html);
      lines.dueSoon(html);
    }
    new HtmlStated(report).write(html);
    html.closeLine();
  }

  private void opening(HtmlWriter html) {
    Policy policy = report.policy();
    html.open("header").element("h1", title());
    html.open("p");
    html.text("As of ").element("strong", Figures.longDay(report.asOf()));
    html.text(", " + KnownAt.text(report.assessment()) + ". Policy ")
        .element("b", policy.getId().getValue());
    html.text(" after " + policy.getSource().getDocument());
    html.text(", working days of " + report.assessment().getCalendar() + ".");
    html.close();
    nav(html);
    html.closeLine();
  }

  private void nav(HtmlWriter html) {
    html.open("nav", "aria-label", "On this page").open("ul");
    link(html, "standing", "How things stand");
    link(html, "months", "The last 12 months");
    link(html, "clauses", "How often each clause was kept");
    link(html, "teams", "By team");
    if (!report.isSummary()) {
      link(html, "overdue", "Overdue");
      link(html, "soon", "Due by " + Figures.day(report.horizon()));
    }
    if (!report.stated().isEmpty()) {
      link(html, "stated", "What no machine can check");
    }
    html.close().close();
  }

  private static void link(HtmlWriter html, String id, String text) {
    html.open("li").element("a", text, "href", "#" + id).close();
  }

  private String title() {
    return report.policy().getTitle();
  }
}
