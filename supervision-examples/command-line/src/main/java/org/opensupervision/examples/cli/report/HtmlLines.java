package org.opensupervision.examples.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes what is overdue and what is due soon: a table for each team, a group for each worker. */
final class HtmlLines {
  private static final String[] HEADINGS = {
    "Worker", "Due", "Days late", "Clause", "About", "Owed by", "Why"
  };

  private final Report report;

  HtmlLines(Report report) {
    this.report = report;
  }

  void teams(HtmlWriter html) {
    String soon = "Due by " + Figures.day(report.horizon());
    html.open("section").element("h2", "By team", "id", "teams").open("table");
    html.element("caption", "Overdue and due soon in each team", "class", "unseen");
    html.open("thead").open("tr").element("th", "Team", "scope", "col");
    html.element("th", "Overdue", "scope", "col").element("th", soon, "scope", "col");
    html.close().close().open("tbody");
    int number = 0;
    for (TeamCount team : TeamCount.of(report.overdue(), report.dueSoon())) {
      number++;
      html.open("tr").element("th", team.team(), "scope", "row");
      count(html, team.overdue(), "overdue-" + number);
      count(html, team.dueSoon(), "soon-" + number);
      html.closeLine();
    }
    html.close().close().closeLine();
  }

  void overdue(HtmlWriter html) {
    list(html, "Overdue", "overdue", report.overdue());
  }

  void dueSoon(HtmlWriter html) {
    list(html, "Due by " + Figures.day(report.horizon()), "soon", report.dueSoon());
  }

  private void count(HtmlWriter html, int count, String anchor) {
    html.open("td", "class", "n");
    if (count == 0 || report.isSummary()) {
      html.text(Figures.number(count)).close();
    } else {
      html.element("a", Figures.number(count), "href", "#" + anchor).close();
    }
  }

  private void list(HtmlWriter html, String heading, String id, List<Line> lines) {
    html.open("section");
    html.element("h2", heading + ": " + Figures.number(lines.size()), "id", id);
    if (lines.isEmpty()) {
      html.element("p", "Nothing.");
    }
    Map<String, List<Line>> teams = Groups.byTeam(lines);
    int number = 0;
    for (TeamCount team : TeamCount.of(report.overdue(), report.dueSoon())) {
      number++;
      if (teams.containsKey(team.team())) {
        team(html, heading, id + "-" + number, team.team(), teams.get(team.team()));
      }
    }
    html.closeLine();
  }

  private void team(HtmlWriter html, String what, String id, String team, List<Line> lines) {
    html.element("h3", team + ": " + Figures.number(lines.size()), "id", id);
    String caption = what + " in " + team;
    html.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", caption);
    html.open("table", "class", "lines").element("caption", caption, "class", "unseen");
    html.open("thead").open("tr");
    for (String heading : HEADINGS) {
      html.element("th", heading, "scope", "col");
    }
    html.close().closeLine();
    Groups.byWorker(lines).forEach((worker, own) -> worker(html, worker, own));
    html.close().closeLine();
  }

  private void worker(HtmlWriter html, String worker, List<Line> lines) {
    html.open("tbody");
    String note = lines.get(0).worker().map(report::note).orElse("");
    String rows = Integer.toString(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      html.open("tr");
      if (i == 0) {
        html.element("th", worker + note, "scope", "rowgroup", "rowspan", rows);
      }
      line(html, lines.get(i));
      html.closeLine();
    }
    html.close();
  }

  private void line(HtmlWriter html, Line line) {
    int late = line.finding().getDaysLate();
    String due = line.duty().getDue().map(Figures::day).orElse("not known");
    html.element("td", due).element("td", late == 0 ? "" : Figures.number(late), "class", "n");
    html.open("td").element("code", line.duty().getClause().getValue()).close();
    html.element("td", line.duty().getSubject().getValue()).element("td", line.owedBy());
    html.open("td").open("details").open("summary").text("Why");
    html.element("span", " " + name(line), "class", "unseen").close();
    html.open("ol");
    report.reasons(line.duty().getExplanation()).forEach(reason -> html.element("li", reason));
    if (line.isOutOfTheOrdinary()) {
      report
          .reasons(line.responsibility().getExplanation())
          .forEach(reason -> html.element("li", reason));
    }
    html.close().close().close();
  }

  /** What tells one line from the others for those who hear the page. */
  private static String name(Line line) {
    return line.duty().getSubject()
        + ", "
        + line.duty().getClause()
        + line.duty().getDue().map(LocalDate::toString).map(due -> ", due " + due).orElse("");
  }
}
