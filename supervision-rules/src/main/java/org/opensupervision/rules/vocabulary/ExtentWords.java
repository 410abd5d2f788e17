package org.opensupervision.rules.vocabulary;

import java.util.Optional;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.AmountUnit;
import org.opensupervision.model.amount.Extent;

/** Reads how long or how much: {@code 10 working days}, {@code 72 hours}, {@code 2 events}. */
final class ExtentWords {
  private static final int MOST = 10_000;

  private ExtentWords() {}

  /** Returns what a text states; empty if it states neither a term nor an amount. */
  static Optional<Extent> read(String text) {
    return TermWords.read(text).map(Extent::of).or(() -> amount(text).map(Extent::of));
  }

  private static Optional<Amount> amount(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : Scalars.number(text.substring(0, space))
            .filter(number -> number > 0 && number <= MOST)
            .flatMap(number -> amount(number, text.substring(space + 1)));
  }

  private static Optional<Amount> amount(int number, String unit) {
    return switch (unit) {
      case "event", "events" -> Optional.of(Amount.of(number, AmountUnit.EVENTS));
      case "minute", "minutes" -> Optional.of(Amount.ofMinutes(number));
      case "hour", "hours" -> Optional.of(Amount.ofHours(number));
      default -> Optional.empty();
    };
  }
}
