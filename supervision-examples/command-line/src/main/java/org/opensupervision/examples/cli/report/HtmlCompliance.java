package org.opensupervision.examples.cli.report;

/** Writes how often each clause was kept, with the formula and its numbers. */
final class HtmlCompliance {
  private static final String[] HEADINGS = {
    "Clause", "Share met in time", "Formula", "With a miss", "Open", "Undecided"
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
            + " decided, are left out of it. \"With a miss\" is how many people or cases have a duty"
            + " that was not met in time, whatever others did.");
    html.close();
    html.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", "Clauses");
    html.open("table");
    html.element("caption", "Share met in time, clause by clause", "class", "unseen");
    html.open("thead").open("tr");
    for (String heading : HEADINGS) {
      html.element("th", heading, "scope", "col");
    }
    html.close().close().open("tbody");
    report.kept().forEach(kept -> row(html, kept));
    html.close().close().close().closeLine();
  }

  private void row(HtmlWriter html, Kept kept) {
    html.open("tr").open("th", "scope", "row").element("code", kept.clause().getValue());
    report
        .policies()
        .clause(kept.clause())
        .ifPresent(clause -> html.element("span", clause.getSays(), "class", "says"));
    html.close();
    html.element("td", Figures.percent(kept.figure().getShare()), "class", "n");
    html.element("td", Figures.formula(kept.figure()));
    html.element("td", Figures.number(kept.figure().getSubjectsWithMiss()), "class", "n");
    html.element("td", Figures.number(kept.counts().getOpen()), "class", "n");
    html.element("td", Figures.number(kept.counts().getUndecided()), "class", "n").closeLine();
  }
}
