package org.opensupervision.examples.cli.report;

/** Writes how many duties stand how. */
final class HtmlSummary {
  private final Report report;

  HtmlSummary(Report report) {
    this.report = report;
  }

  void write(HtmlWriter html) {
    html.open("section").element("h2", "How things stand", "id", "standing");
    html.open("table");
    html.element("caption", "Duties by how they stand on the day", "class", "unseen");
    html.open("thead").open("tr");
    html.element("th", "Standing", "scope", "col").element("th", "Duties", "scope", "col");
    html.element("th", "Remark", "scope", "col").close().close();
    html.open("tbody");
    for (Standing row : Standing.of(report)) {
      html.open("tr").element("th", row.what(), "scope", "row");
      html.element("td", Figures.number(row.count()), "class", "n").element("td", row.remark());
      html.closeLine();
    }
    html.close().close().closeLine();
  }
}
