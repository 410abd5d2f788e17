package org.opensupervision.rules.golden;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opensupervision.model.explanation.Step;

/** A step that an explanation is to have: its code, and those of its values that matter. */
record ExpectedStep(String code, Map<String, String> details) {

  boolean isAmong(List<Step> steps) {
    return steps.stream().anyMatch(this::is);
  }

  boolean is(Step step) {
    return step.getCode().getText().equals(code)
        && details.entrySet().stream()
            .allMatch(wanted -> has(step, wanted.getKey(), wanted.getValue()));
  }

  private static boolean has(Step step, String name, String value) {
    return step.detail(name).filter(detail -> detail.getText().equals(value)).isPresent();
  }

  String text() {
    return details.isEmpty()
        ? code
        : details.entrySet().stream()
            .map(detail -> detail.getKey() + " " + detail.getValue())
            .collect(Collectors.joining(", ", code + " (", ")"));
  }

  static String text(Step step) {
    return step.getDetails().stream()
        .map(detail -> detail.getName() + " " + detail.getText())
        .collect(Collectors.joining(", ", step.getCode().getText() + " (", ")"));
  }
}
