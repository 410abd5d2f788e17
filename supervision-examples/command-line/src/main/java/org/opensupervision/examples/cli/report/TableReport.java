package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a report as plain text in columns, at most about a hundred characters wide. */
final class TableReport {
  private static final int BAR = 25;

  private final Report report;
  private final Style style;

  TableReport(Report report, Style style) {
    this.report = report;
    this.style = style;
  }

  /** Writes the figures and, unless it is a summary, the lines behind them. */
  void write(OutputStream stream) throws IOException {
    var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    head(out);
    section(out, "HOW THINGS STAND", standing());
    section(out, "BY TEAM", teams());
    section(out, "HOW OFTEN EACH CLAUSE WAS KEPT: " + Figures.FORMULA, compliance());
    section(out, "MET IN TIME, BY MONTH OF THE DUE DATE", months());
    section(out, "WHAT NO MACHINE CAN CHECK, AND OF HOW MANY IT IS ASKED", stated());
    if (!report.isSummary()) {
      new TableLines(report, style).write(out);
    }
    out.flush();
  }

  private void head(Writer out) throws IOException {
    line(out, style.heading(Plain.of(report.policy().getTitle())));
    line(
        out,
        "As of %s, %s."
            .formatted(Figures.longDay(report.asOf()), KnownAt.text(report.assessment())));
    line(
        out,
        "Policy %s, working days of %s."
            .formatted(report.policy().getId(), Plain.of(report.assessment().getCalendar())));
  }

  private List<String> standing() {
    var columns = new Columns("lrl");
    Standing.of(report)
        .forEach(row -> columns.row(row.what(), Figures.number(row.count()), row.remark()));
    return columns.lines();
  }

  private List<String> teams() {
    var columns = new Columns("lrr").row("team", "overdue", "due by " + report.horizon());
    TeamCount.of(report.overdue(), report.dueSoon())
        .forEach(
            team ->
                columns.row(
                    team.team(), Figures.number(team.overdue()), Figures.number(team.dueSoon())));
    return columns.lines();
  }

  private List<String> compliance() {
    var columns =
        new Columns("lrrrrrrr")
            .row("clause", "share", "met", "met late", "overdue", "missed", "open", "undecided");
    for (Kept kept : report.kept()) {
      columns.row(
          kept.clause().getValue(),
          Figures.percent(kept.figure().getShare()),
          Figures.number(kept.counts().getMet()),
          Figures.number(kept.counts().getMetLate()),
          Figures.number(kept.counts().getOverdue()),
          Figures.number(kept.counts().getMissed()),
          Figures.number(kept.counts().getOpen()),
          Figures.number(kept.counts().getUndecided()));
    }
    return columns.lines();
  }

  private List<String> stated() {
    var columns = new Columns("ll");
    report.stated().forEach(one -> columns.row(one.clause().getId().getValue(), one.about()));
    return columns.lines();
  }

  private List<String> months() {
    var columns = new Columns("lrll");
    for (Month month : report.months()) {
      columns.row(
          month.month().toString(),
          Figures.percent(month.share()),
          bar(month),
          "%s of %s".formatted(Figures.number(month.met()), Figures.number(month.decided())));
    }
    return columns.lines();
  }

  private static String bar(Month month) {
    int full = (int) Math.floor(month.share().orElse(0) * BAR);
    return "#".repeat(full) + ".".repeat(BAR - full);
  }

  private void section(Writer out, String heading, List<String> lines) throws IOException {
    line(out, "");
    line(out, style.heading(heading));
    for (String line : lines) {
      line(out, "  " + line);
    }
  }

  private static void line(Writer out, String line) throws IOException {
    out.append(line).append('\n');
  }
}
