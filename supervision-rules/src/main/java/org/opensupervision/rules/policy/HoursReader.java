package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.vocabulary.ValueType;

/** Reads a number of hours, such as {@code 48 hours}. */
final class HoursReader {
  private static final String WHAT = "within";
  private static final int MOST = 9999;

  private final Report report;

  HoursReader(Report report) {
    this.report = report;
  }

  static boolean isHours(Node node) {
    return node instanceof Scalar scalar
        && (scalar.getText().endsWith(" hours") || scalar.getText().endsWith(" hour"));
  }

  Optional<Integer> read(Node node) {
    String text = ((Scalar) node).getText();
    var hours =
        ValueType.NUMBER
            .read(text.substring(0, text.lastIndexOf(' ')))
            .map(Integer.class::cast)
            .filter(number -> number >= 1 && number <= MOST);
    if (hours.isEmpty()) {
      report.add(
          new Values(report).wrong(node, WHAT, text, "from 1 to 9999 hours, such as 48 hours"));
    }
    return hours;
  }
}
