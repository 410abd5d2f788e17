package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Held;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.document.Visible;
import org.opensupervision.rules.vocabulary.NamedValue;
import org.opensupervision.rules.vocabulary.TermWords;
import org.opensupervision.rules.vocabulary.ValueType;

/** Reads what one attribute is compared with: a value, several of which any will do, or a limit. */
final class ComparisonReader {
  /** The key of a value that an attribute has. */
  static final String IS = "is";

  /** The keys of a value that must have been there for some time. */
  static final List<String> HELD = List.of(IS, "for");

  private final Report report;
  private final NamedValue field;
  private final Values values;

  ComparisonReader(Report report, NamedValue field) {
    this.report = report;
    this.field = field;
    this.values = new Values(report);
  }

  Optional<Condition> read(Node node) {
    return node instanceof Mapping mapping && field.isLasting() ? held(mapping) : compared(node);
  }

  /** A value, or any of several, that must have been there for some time. */
  private Optional<Condition> held(Mapping mapping) {
    var keys = Keys.of(report, mapping, Values.of(field.getName()), HELD);
    var is = keys.need(HELD.get(0)).flatMap(this::compared);
    var time = keys.need(HELD.get(1)).flatMap(this::time);
    return is.isPresent() && time.isPresent()
        ? Optional.of(time.get().apply(is.get()))
        : Optional.empty();
  }

  private Optional<Function<Condition, Condition>> time(Node node) {
    String expected = ValueType.ELAPSED.getExpected();
    var scalar = values.single(node, HELD.get(1), expected);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().getText();
    var limit = Limit.read(text);
    var term = limit.flatMap(some -> TermWords.read(some.rest()));
    if (limit.isEmpty() || term.isEmpty()) {
      report.add(values.wrong(node, HELD.get(1), text, expected).hint(limits(text)));
      return Optional.empty();
    }
    return Optional.of(condition -> Held.of(condition, limit.get().operator(), term.get()));
  }

  /** Reads what the attribute is compared with on one day. */
  Optional<Condition> compared(Node node) {
    if (!(node instanceof Sequence)) {
      return readOne(node);
    }
    var any = new ArrayList<Condition>();
    for (Node item : values.items(node, Values.of(field.getName()))) {
      var comparison = readOne(item);
      if (comparison.isPresent()) {
        any.add(comparison.get());
      }
    }
    return ConditionReader.anyOf(any);
  }

  private Optional<Condition> readOne(Node node) {
    var scalar = values.single(node, field.getName(), expected());
    return scalar.isPresent() ? compare(scalar.get()) : Optional.empty();
  }

  private Optional<Condition> compare(Scalar scalar) {
    String text = scalar.getText();
    var limit = Limit.read(text);
    if (limit.isPresent() && isMeasured()) {
      return isValue(scalar, limit.get().rest())
          ? Optional.of(limit.get().on(field.getName()))
          : Optional.empty();
    }
    if (field.getType() == ValueType.ELAPSED) {
      report.add(values.wrong(scalar, field.getName(), text, expected()).hint(limits(text)));
      return Optional.empty();
    }
    if (!scalar.isPlain() && standsUnquoted()) {
      return quoted(scalar);
    }
    return isValue(scalar, text)
        ? Optional.of(Comparison.of(field.getName(), operator(), text))
        : Optional.empty();
  }

  private static Optional<String> limits(String text) {
    return TermWords.read(text)
        .map(term -> "Maybe you meant \"less than %s\" or \"at least %s\"?".formatted(term, term));
  }

  private boolean isMeasured() {
    return field.getType() == ValueType.NUMBER || field.getType() == ValueType.ELAPSED;
  }

  private Operator operator() {
    return field.isMany() ? Operator.INCLUDES : Operator.IS;
  }

  /** Returns what a value looks like, for messages. */
  private String expected() {
    return switch (field.getType()) {
      case WORD -> "one of " + String.join(", ", field.getWords());
      case NUMBER -> field.getType().getExpected() + ", or such as at least 90";
      default -> field.getType().getExpected();
    };
  }

  private boolean isValue(Scalar scalar, String text) {
    boolean known =
        field.getType() == ValueType.TEXT ? isProper(text) : field.read(text).isPresent();
    if (!known) {
      report.add(
          values.wrong(scalar, field.getName(), scalar.getText(), expected()).hint(hint(text)));
    }
    return known;
  }

  private boolean standsUnquoted() {
    return field.getType() == ValueType.NUMBER || field.getType() == ValueType.TRUTH;
  }

  private Optional<Condition> quoted(Scalar scalar) {
    report.add(
        scalar,
        "policy.quoted",
        "The " + Values.of(field.getName()) + " must stand without quotes.",
        expected());
    return Optional.empty();
  }

  private static boolean isProper(String text) {
    return Visible.in(text) && text.strip().equals(text);
  }

  private Optional<String> hint(String text) {
    if (field.getType() != ValueType.TRUTH) {
      return Nearest.hint(text, field.getWords());
    }
    return switch (text) {
      case "yes", "on", "y", "Yes", "YES", "True", "TRUE" -> Optional.of("Maybe you meant true?");
      case "no", "off", "n", "No", "NO", "False", "FALSE" -> Optional.of("Maybe you meant false?");
      default -> Optional.empty();
    };
  }
}
