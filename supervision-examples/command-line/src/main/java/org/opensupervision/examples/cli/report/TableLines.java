package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes what is overdue and what is due soon, under the headings of teams and workers. */
final class TableLines {
  private final Report report;
  private final Style style;

  TableLines(Report report, Style style) {
    this.report = report;
    this.style = style;
  }

  void write(Writer out) throws IOException {
    list(out, "OVERDUE", report.overdue());
    list(out, "DUE BY " + report.horizon(), report.dueSoon());
  }

  private void list(Writer out, String heading, List<Line> lines) throws IOException {
    out.append('\n').append(style.heading(heading + ": " + Figures.number(lines.size())));
    out.append('\n');
    Iterator<String> rows = rows(lines).iterator();
    for (Map.Entry<String, List<Line>> team : Groups.byTeam(lines).entrySet()) {
      heading(out, "  ", team.getKey(), team.getValue().size());
      for (Map.Entry<String, List<Line>> worker : Groups.byWorker(team.getValue()).entrySet()) {
        heading(out, "    ", worker.getKey() + note(worker.getValue()), worker.getValue().size());
        for (int i = 0; i < worker.getValue().size(); i++) {
          out.append("      ").append(rows.next()).append('\n');
        }
      }
    }
  }

  /** All rows at once, so that the columns of all groups stand under each other. */
  private static List<String> rows(List<Line> lines) {
    var columns = new Columns("lrlll");
    for (Line line : lines) {
      int late = line.finding().getDaysLate();
      columns.row(
          line.due(),
          late == 0 ? "" : "+" + Figures.days(late),
          line.duty().getClause().getValue(),
          line.duty().getSubject().getValue(),
          line.owedBy());
    }
    return columns.lines();
  }

  private void heading(Writer out, String indent, String name, int count) throws IOException {
    out.append(indent)
        .append(style.heading(Plain.of(name) + ": " + Figures.number(count)))
        .append('\n');
  }

  private String note(List<Line> lines) {
    return lines.get(0).worker().map(report::note).orElse("");
  }
}
