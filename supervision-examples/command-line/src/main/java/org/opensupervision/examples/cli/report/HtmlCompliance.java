package org.opensupervision.examples.cli.report;

import org.opensupervision.model.assessment.Compliance;

/** Writes how often each clause was kept, with the formula and its numbers. */
final class HtmlCompliance {
  private static final String[] HEADINGS = {
    "Clause", "Share met in time", "Formula", "Open", "Undecided"
  };

  private final Report report;

  HtmlCompliance(Report report) {
    this.report = report;
  }

  void write(HtmlWriter html) {
    html.open("section").element("h2", "How often each clause was kept", "id", "clauses");
    html.open("p").text("Share = ").element("em", Figures.FORMULA);
    html.text(
        ", counted per duty and rounded down. Duties that are still open, and those that cannot be"
            + " decided, are left out of it.");
    html.close();
    html.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", "Clauses");
    html.open("table");
    html.element("caption", "Share met in time, clause by clause", "class", "unseen");
    html.open("thead").open("tr");
    for (String heading : HEADINGS) {
      html.element("th", heading, "scope", "col");
    }
    html.close().close().open("tbody");
    report.compliance().forEach(figures -> row(html, figures));
    html.close().close().close().closeLine();
  }

  private void row(HtmlWriter html, Compliance figures) {
    html.open("tr").open("th", "scope", "row").element("code", figures.getClause().getValue());
    report
        .policies()
        .clause(figures.getClause())
        .ifPresent(clause -> html.element("span", clause.getSays(), "class", "says"));
    html.close();
    html.element("td", Figures.percent(figures.getShare()), "class", "n");
    html.element("td", Figures.formula(figures));
    html.element("td", Figures.number(figures.getOpen()), "class", "n");
    html.element("td", Figures.number(figures.getUndecided()), "class", "n").closeLine();
  }
}
