package org.opensupervision.rules.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.ValueType;

/** Reads how long each event lasts: {@code at least 90 minutes}, {@code at most 2 hours}. */
final class DurationReader {
  private static final String WHAT = "lasts";
  private static final String MINUTES = "minutes";
  private static final String EXPECTED =
      "at least or at most a whole number of minutes or hours, such as at least 90 minutes";
  private static final int MINUTES_OF_HOUR = 60;
  private static final int MOST_MINUTES = 24 * MINUTES_OF_HOUR;

  private final Report report;
  private final Values values;

  DurationReader(Report report) {
    this.report = report;
    this.values = new Values(report);
  }

  /** Reads the property of an event of a kind; the kind is null where it was not understood. */
  Optional<Condition> read(Node node, @Nullable FactKind kind) {
    if (kind != null && kind.attribute(MINUTES).isEmpty()) {
      report.addMisplaced(node, WHAT, kind, "an event that lasts, such as session held");
      return Optional.empty();
    }
    var scalar = values.single(node, WHAT, EXPECTED);
    return scalar.isPresent() ? read(scalar.get()) : Optional.empty();
  }

  private Optional<Condition> read(Scalar scalar) {
    var limit = Limit.read(scalar.getText());
    Optional<Condition> property =
        limit.isPresent() && isInclusive(limit.get()) ? inMinutes(limit.get()) : Optional.empty();
    if (property.isEmpty()) {
      report.add(values.wrong(scalar, WHAT, scalar.getText(), EXPECTED));
    }
    return property;
  }

  private static boolean isInclusive(Limit limit) {
    return limit.operator() == Operator.AT_LEAST || limit.operator() == Operator.AT_MOST;
  }

  private static Optional<Condition> inMinutes(Limit limit) {
    int space = limit.rest().indexOf(' ');
    var number = ValueType.NUMBER.read(limit.rest().substring(0, Math.max(space, 0)));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    long minutes = (long) (int) number.get() * unit(limit.rest().substring(space + 1));
    return minutes > 0 && minutes <= MOST_MINUTES
        ? Optional.of(Comparison.of(MINUTES, limit.operator(), Long.toString(minutes)))
        : Optional.empty();
  }

  /** Returns the minutes of a unit, or 0 for one that is not known. */
  private static int unit(String word) {
    return switch (word) {
      case "minute", "minutes" -> 1;
      case "hour", "hours" -> MINUTES_OF_HOUR;
      default -> 0;
    };
  }
}
