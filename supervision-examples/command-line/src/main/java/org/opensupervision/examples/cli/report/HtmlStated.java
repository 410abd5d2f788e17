package org.opensupervision.examples.cli.report;

import java.util.List;

/** Writes what no machine can check, folded away below what is due. */
final class HtmlStated {
  private final Report report;

  HtmlStated(Report report) {
    this.report = report;
  }

  void write(HtmlWriter html) {
    List<Stated> stated = report.stated();
    if (stated.isEmpty()) {
      return;
    }
    String count = Figures.number(stated.size());
    html.open("section").element("h2", "What no machine can check: " + count, "id", "stated");
    html.element("p", "The policy asks for this too. It is shown, and nobody is judged by it.");
    html.open("details").element("summary", "Show the clauses");
    table(html, stated);
    html.close().closeLine();
  }

  private static void table(HtmlWriter html, List<Stated> stated) {
    html.open("table").element("caption", "What no machine can check", "class", "unseen");
    html.open("thead").open("tr").element("th", "Clause", "scope", "col");
    html.element("th", "What nothing can check", "scope", "col");
    html.element("th", "Asked of", "scope", "col").close().close().open("tbody");
    stated.forEach(one -> row(html, one));
    html.close().close();
  }

  private static void row(HtmlWriter html, Stated one) {
    html.open("tr").open("th", "scope", "row");
    html.element("code", one.clause().getId().getValue());
    html.element("span", one.clause().getSays(), "class", "says").close();
    html.element("td", one.text()).element("td", one.about(), "class", "n").closeLine();
  }
}
