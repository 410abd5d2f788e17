package org.opensupervision.rules.vocabulary;

import java.util.Optional;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;

/**
 * Reads terms as policies write them: {@code 5 working days}, {@code 1 month}.
 *
 * <p>"Days" alone is not taken: whether working days or calendar days are meant makes a difference
 * that a policy has to state.
 */
public final class TermWords {
  /** What a term looks like, for messages. */
  public static final String EXPECTED =
      "a whole number of calendar days, working days, weeks, months or years, such as 5 working"
          + " days";

  private TermWords() {}

  /** Returns the term that a text states; empty if it states none. */
  public static Optional<Term> read(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    var amount = Scalars.number(text.substring(0, space));
    var unit = unit(text.substring(space + 1));
    if (amount.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Term.of(amount.get(), unit.get()));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static Optional<TermUnit> unit(String words) {
    return switch (words) {
      case "calendar day", "calendar days" -> Optional.of(TermUnit.CALENDAR_DAYS);
      case "working day", "working days" -> Optional.of(TermUnit.WORKING_DAYS);
      case "week", "weeks" -> Optional.of(TermUnit.WEEKS);
      case "month", "months" -> Optional.of(TermUnit.MONTHS);
      case "year", "years" -> Optional.of(TermUnit.YEARS);
      default -> Optional.empty();
    };
  }
}
