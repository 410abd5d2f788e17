package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.vocabulary.TermWords;

/** Reads an interval, {@code 1 month}, or a range with a target, {@code 4 to 6 weeks}. */
final class IntervalReader {
  private static final String WHAT = "every";
  private static final String TO = " to ";

  private final Report report;
  private final TermReader terms;

  IntervalReader(Report report) {
    this.report = report;
    this.terms = new TermReader(report);
  }

  void read(Node node, String text, Stage.Builder stage) {
    int to = text.indexOf(TO);
    var every = terms.read(node, to < 0 ? text : text.substring(to + TO.length()), WHAT);
    if (every.isPresent() && to >= 0) {
      range(node, text.substring(0, to), every.get(), stage);
    } else if (every.isPresent()) {
      stage.every(every.get());
    }
  }

  /** The unit is said once, after the second number. */
  private void range(Node node, String lower, Term every, Stage.Builder stage) {
    String unit = every.getText().substring(every.getText().indexOf(' ') + 1);
    Optional<Term> target = TermWords.read(lower + " " + unit);
    if (target.isEmpty() || target.get().getAmount() >= every.getAmount()) {
      report.add(
          node,
          "policy.wrong-range",
          "The range of \"" + WHAT + "\" must go from a smaller whole number to a larger one.",
          "such as 4 to 6 weeks");
    }
    stage.every(every).target(target);
  }
}
