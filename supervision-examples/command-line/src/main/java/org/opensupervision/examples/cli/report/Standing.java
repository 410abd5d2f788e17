package org.opensupervision.examples.cli.report;

import java.util.List;
import org.opensupervision.model.assessment.Status;

/** One row of the totals: how many stand how. */
record Standing(String what, long count, String remark) {

  static List<Standing> of(Report report) {
    long soon = report.dueSoon().size();
    long open = report.count(Status.OPEN, Status.UPCOMING);
    long overdue = report.countOverdue();
    long bound = report.countBound();
    return List.of(
        new Standing("overdue", overdue, ""),
        new Standing("due by " + report.horizon(), soon, ""),
        new Standing(
            "asked by another clause too", bound, "listed once, under the date that binds"),
        new Standing(
            "open, due later", open + report.count(Status.OVERDUE) - overdue - soon - bound, ""),
        new Standing("met in time", report.count(Status.MET), ""),
        new Standing("met late", report.count(Status.MET_LATE), ""),
        new Standing("missed", report.count(Status.MISSED), "cannot be made good any more"),
        new Standing("suspended", report.count(Status.SUSPENDED), "the clock stands still"),
        new Standing("waived", report.count(Status.WAIVED), "by an agreed variation"),
        new Standing("not known", report.count(Status.UNKNOWN), "a fact is missing"));
  }
}
