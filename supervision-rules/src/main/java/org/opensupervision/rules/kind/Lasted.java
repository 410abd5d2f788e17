package org.opensupervision.rules.kind;

import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.time.Lasting;
import org.opensupervision.rules.timeline.Days;

/** Tells how long something had to last before it counts. */
final class Lasted {
  private Lasted() {}

  static Step step(Lasting lasting, int day) {
    String words =
        (lasting.isMoreThan() ? "more than " : "at least ") + lasting.getTerm().getText();
    return Step.of(StepCode.LASTED, Detail.of("lasting", words), Detail.of("date", Days.date(day)));
  }
}
