package org.opensupervision.examples.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import org.opensupervision.model.explanation.Explanation;

/** Text of explanations. */
final class Reasons {
  private Reasons() {}

  static List<String> lines(Explanation explanation) {
    return explanation.getSteps().stream()
        .map(
            step ->
                step.getCode().getText()
                    + step.getDetails().stream()
                        .map(detail -> " " + detail.getName() + " " + detail.getText())
                        .collect(Collectors.joining(",")))
        .toList();
  }
}
