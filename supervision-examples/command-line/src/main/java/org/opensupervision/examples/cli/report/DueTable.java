package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.rules.engine.due.Due;

/**
 * What is due, subject by subject, as plain text in columns.
 *
 * <p>Where several clauses bear on one duty, only the one that binds is listed.
 */
public final class DueTable {
  private final List<Due> due;
  private final LocalDate asOf;
  private final LocalDate until;

  private DueTable(List<Due> due, LocalDate asOf, LocalDate until) {
    this.due = due.stream().filter(one -> !binding(one).isEmpty()).toList();
    this.asOf = asOf;
    this.until = until;
  }

  /** Returns the table of what is due on a day or falls due up to another. */
  public static DueTable of(List<Due> due, LocalDate asOf, LocalDate until) {
    return new DueTable(due, asOf, until);
  }

  /** Writes it as UTF-8; the stream is flushed and stays open. */
  public void write(Style style, OutputStream stream) throws IOException {
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    out.append("As of ").append(Figures.longDay(asOf)).append(".\n\n");
    int count = due.stream().mapToInt(one -> binding(one).size()).sum();
    out.append(style.heading("DUE BY " + until + ": " + Figures.number(count))).append('\n');
    Iterator<String> rows = rows().iterator();
    for (Due one : due) {
      out.append("  ").append(style.heading(Plain.of(one.getSubject().getValue()))).append('\n');
      for (int i = 0; i < binding(one).size(); i++) {
        out.append("    ").append(rows.next()).append('\n');
      }
    }
    out.flush();
  }

  /** All rows at once, so that the columns of all subjects stand under each other. */
  private List<String> rows() {
    var columns = new Columns("lrll");
    due.forEach(one -> binding(one).forEach(found -> row(columns, found)));
    return columns.lines();
  }

  private static void row(Columns columns, Finding found) {
    var duty = found.getObligation();
    int late = found.getDaysLate();
    columns.row(
        duty.getDue().map(LocalDate::toString).orElse(""),
        late == 0 ? "" : "+" + Figures.days(late),
        duty.getClause().getValue(),
        Line.holderWord(duty.getOwedBy()));
  }

  private static List<Finding> binding(Due due) {
    return due.getFindings().stream().filter(found -> found.getBoundBy().isEmpty()).toList();
  }
}
