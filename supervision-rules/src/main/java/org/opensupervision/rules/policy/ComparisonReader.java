package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.document.Visible;
import org.opensupervision.rules.vocabulary.ValueType;

/** Reads what one attribute is compared with: a value, several of which any will do, or a limit. */
final class ComparisonReader {
  private final Report report;
  private final Field field;
  private final Values values;

  ComparisonReader(Report report, Field field) {
    this.report = report;
    this.field = field;
    this.values = new Values(report);
  }

  Optional<Condition> read(Node node) {
    if (field.many()) {
      report.add(
          node,
          "policy.not-comparable",
          "The attribute \"" + field.name() + "\" holds many values and cannot be compared.");
      return Optional.empty();
    }
    if (!(node instanceof Sequence)) {
      return readOne(node).map(comparison -> comparison);
    }
    List<Condition> any =
        values.items(node, Values.of(field.name())).stream()
            .map(this::readOne)
            .<Condition>flatMap(Optional::stream)
            .toList();
    return ConditionReader.joined(any, AnyOf::of);
  }

  private Optional<Comparison> readOne(Node node) {
    return values.single(node, field.name(), field.expected()).flatMap(this::compare);
  }

  private Optional<Comparison> compare(Scalar scalar) {
    String text = scalar.getText();
    var limit = Limit.read(text);
    if (limit.isPresent() && field.type() == ValueType.NUMBER) {
      return limit
          .filter(found -> isValue(scalar, found.rest()))
          .map(found -> found.on(field.name()));
    }
    boolean unquoted = scalar.isPlain() || !standsUnquoted();
    return unquoted
        ? Optional.of(text)
            .filter(value -> isValue(scalar, value))
            .map(value -> Comparison.of(field.name(), Operator.IS, value))
        : quoted(scalar);
  }

  private boolean isValue(Scalar scalar, String text) {
    boolean known =
        field.type() == ValueType.TEXT ? isProper(text) : field.reading().apply(text).isPresent();
    if (!known) {
      report.add(
          values.wrong(scalar, field.name(), scalar.getText(), field.expected()).hint(hint(text)));
    }
    return known;
  }

  private boolean standsUnquoted() {
    return field.type() == ValueType.NUMBER || field.type() == ValueType.TRUTH;
  }

  private Optional<Comparison> quoted(Scalar scalar) {
    report.add(
        scalar,
        "policy.quoted",
        "The " + Values.of(field.name()) + " must stand without quotes.",
        field.expected());
    return Optional.empty();
  }

  private static boolean isProper(String text) {
    return Visible.in(text) && text.strip().equals(text);
  }

  private Optional<String> hint(String text) {
    if (field.type() != ValueType.TRUTH) {
      return Nearest.hint(text, field.words());
    }
    return switch (text) {
      case "yes", "on", "y", "Yes", "YES", "True", "TRUE" -> Optional.of("Maybe you meant true?");
      case "no", "off", "n", "No", "NO", "False", "FALSE" -> Optional.of("Maybe you meant false?");
      default -> Optional.empty();
    };
  }
}
