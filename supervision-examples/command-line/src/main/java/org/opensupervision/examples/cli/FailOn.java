package org.opensupervision.examples.cli;

import org.opensupervision.examples.cli.report.Report;

/** What a script may want to stop at. */
enum FailOn {
  /** A duty that can still be made good. */
  OVERDUE {
    @Override
    boolean isIn(Report report) {
      return report.countOverdue() > 0;
    }
  },

  /** A duty that cannot be made good any more. */
  MISSED {
    @Override
    boolean isIn(Report report) {
      return report.countMissed() > 0;
    }
  };

  abstract boolean isIn(Report report);
}
