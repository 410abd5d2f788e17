package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes a comparison as plain text in columns. */
final class ComparedTable {
  private static final int TOP = 10;

  private final ComparedReport report;
  private final Style style;

  ComparedTable(ComparedReport report, Style style) {
    this.report = report;
    this.style = style;
  }

  void write(OutputStream stream) throws IOException {
    var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    line(out, style.heading("What changes"));
    line(out, Plain.of("Before: " + report.before().name() + "."));
    line(out, Plain.of("After:  " + report.after().name() + "."));
    section(out, "ALL DUTIES", report.changes());
    section(out, "BY CLAUSE", counts("clause", report.clauses()));
    section(out, "BY TEAM", counts("team", report.teams()));
    section(out, "HOURS OF SUPERVISION NEEDED, BEFORE > AFTER", hours());
    out.flush();
  }

  private static List<String> counts(String what, List<CountsRow> rows) {
    var columns = new Columns("lrrrrrrr");
    columns.row(cells(what, CountsRow.HEADINGS));
    rows.forEach(row -> columns.row(cells(row.name(), row.figures())));
    return columns.lines();
  }

  private static String[] cells(String first, List<String> others) {
    return Stream.concat(Stream.of(first), others.stream()).toArray(String[]::new);
  }

  private List<String> hours() {
    HoursTable hours = report.hours();
    List<List<String>> rows = hours.rows();
    var columns = new Columns("l" + "r".repeat(hours.headings().size() - 1));
    columns.row(hours.headings().toArray(String[]::new));
    rows.stream().limit(TOP).forEach(row -> columns.row(row.toArray(String[]::new)));
    if (rows.size() > TOP) {
      columns.row("and " + Figures.number(rows.size() - TOP) + " more");
    }
    columns.row(hours.total().toArray(String[]::new));
    var notCounted = report.setAside().stream().map(clause -> "not counted: " + clause);
    return Stream.concat(columns.lines().stream(), notCounted).toList();
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
