package org.opensupervision.rules.golden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;

/** Reads steps of explanations: a code alone, or a code with values by name. */
record StepReader(Notes notes) {
  static final List<String> CODES = Stream.of(StepCode.values()).map(StepCode::getText).toList();
  static final String STEP = "step";
  private static final String EXPECTED = "a step, such as due";

  Optional<ExpectedStep> read(Node node, String key) {
    var shapes = new Shapes(notes);
    if (!(node instanceof Mapping mapping)) {
      return shapes
          .scalar(node, key, EXPECTED)
          .flatMap(this::code)
          .map(code -> new ExpectedStep(code, Map.of()));
    }
    var code =
        shapes
            .need(mapping, STEP, STEP)
            .flatMap(value -> shapes.scalar(value, STEP, EXPECTED))
            .flatMap(this::code);
    var details = new LinkedHashMap<String, String>();
    mapping.getEntries().stream()
        .filter(entry -> !entry.getName().equals(STEP))
        .forEach(entry -> put(entry, shapes, details));
    return code.map(known -> new ExpectedStep(known, details));
  }

  private void put(Entry entry, Shapes shapes, Map<String, String> details) {
    String name = entry.getName();
    if (!StepValues.NAMES.contains(name)) {
      notes.unknown(
          entry.getKey(), "cases.unknown-value", "value of a step", name, StepValues.NAMES);
    }
    shapes
        .scalar(entry.getValue(), entry.getName(), "a single value")
        .ifPresent(value -> details.put(entry.getName(), value.getText()));
  }

  private Optional<String> code(Scalar written) {
    String code = written.getText();
    if (!CODES.contains(code)) {
      notes.unknown(written, "cases.unknown-step", "step of an explanation", code, CODES);
      return Optional.empty();
    }
    return Optional.of(code);
  }
}
