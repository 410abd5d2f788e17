package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.vocabulary.ValueType;

/** Reads amounts: {@code 2} events, {@code 90 minutes}, {@code 3 hours}. */
final class AmountReader {
  private static final String EXPECTED =
      "a whole number, such as 2, or one of minutes or hours, such as 90 minutes";
  private static final String EXPECTED_MINUTES =
      "a whole number of minutes or hours, such as 30 minutes";
  private static final int MOST = 10_000;

  private final Report report;
  private final Values values;

  AmountReader(Report report) {
    this.report = report;
    this.values = new Values(report);
  }

  Optional<Amount> read(Node node, String key) {
    return values
        .single(node, key, EXPECTED)
        .flatMap(scalar -> read(scalar, scalar.getText(), key));
  }

  Optional<Amount> readMinutes(Node node, String key) {
    return values.single(node, key, EXPECTED_MINUTES).flatMap(scalar -> readMinutes(scalar, key));
  }

  /** Reads an amount that is a part of the text of a node. */
  Optional<Amount> read(Scalar at, String text, String key) {
    var amount = of(text);
    if (amount.isEmpty()) {
      report.add(values.wrong(at, key, text, EXPECTED));
    }
    return amount;
  }

  private Optional<Amount> readMinutes(Scalar scalar, String key) {
    var amount = of(scalar.getText()).filter(Amount::isOfMinutes);
    if (amount.isEmpty()) {
      report.add(values.wrong(scalar, key, scalar.getText(), EXPECTED_MINUTES));
    }
    return amount;
  }

  private static Optional<Amount> of(String text) {
    int space = text.indexOf(' ');
    String number = space < 0 ? text : text.substring(0, space);
    return ValueType.NUMBER
        .read(number)
        .map(Integer.class::cast)
        .filter(found -> found > 0 && found <= MOST)
        .flatMap(found -> of(found, space < 0 ? "" : text.substring(space + 1)));
  }

  private static Optional<Amount> of(int number, String unit) {
    return switch (unit) {
      case "" -> Optional.of(Amount.ofEvents(number));
      case "minute", "minutes" -> Optional.of(Amount.ofMinutes(number));
      case "hour", "hours" -> Optional.of(Amount.ofHours(number));
      default -> Optional.empty();
    };
  }
}
