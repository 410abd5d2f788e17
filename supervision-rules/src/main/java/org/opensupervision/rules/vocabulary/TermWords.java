package org.opensupervision.rules.vocabulary;

import java.util.Map;
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
      "a whole number of calendar days, working days, weeks, months or years, such as 5 working days";

  private static final Map<String, TermUnit> UNITS =
      Map.ofEntries(
          Map.entry("calendar day", TermUnit.CALENDAR_DAYS),
          Map.entry("calendar days", TermUnit.CALENDAR_DAYS),
          Map.entry("working day", TermUnit.WORKING_DAYS),
          Map.entry("working days", TermUnit.WORKING_DAYS),
          Map.entry("week", TermUnit.WEEKS),
          Map.entry("weeks", TermUnit.WEEKS),
          Map.entry("month", TermUnit.MONTHS),
          Map.entry("months", TermUnit.MONTHS),
          Map.entry("year", TermUnit.YEARS),
          Map.entry("years", TermUnit.YEARS));

  private TermWords() {}

  /** Returns the term that a text states; empty if it states none. */
  public static Optional<Term> read(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    var unit = Optional.ofNullable(UNITS.get(text.substring(space + 1)));
    var amount = Scalars.number(text.substring(0, space));
    return unit.flatMap(in -> amount.flatMap(of -> Scalars.id(text, ignored -> Term.of(of, in))));
  }
}
