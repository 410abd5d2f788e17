package org.opensupervision.rules.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Credit;
import org.opensupervision.rules.vocabulary.FactKind;

/**
 * Finds what the occurrences of a series are worth.
 *
 * <p>Shares are rounded up to a hundredth, so that three thirds are never less than a whole.
 *
 * @param series the series
 * @param kinds the kinds of its events
 * @param ofMinutes whether minutes are counted, and not events
 * @param shortest the fewest minutes that count
 * @param credits what some events are worth
 * @param credited for each credit the series of its events
 */
record AmountQuery(
    int series,
    List<FactKind> kinds,
    boolean ofMinutes,
    int shortest,
    List<Credit> credits,
    List<Integer> credited) {
  private static final int PERCENT = 100;

  Amounts in(Series[] found, List<Fact> facts) {
    Series of = found[series];
    int[] raw = new int[of.size()];
    int[] worth = new int[raw.length];
    int[] deciding = new int[raw.length];
    for (int i = 0; i < raw.length; i++) {
      int fact = of.fact(i);
      raw[i] = isCounted(of, i) ? raw(facts.get(fact)) : 0;
      deciding[i] = deciding(fact, found);
      worth[i] = raw[i] == 0 ? 0 : worth(raw[i], deciding[i], facts.get(fact));
    }
    return new Amounts(raw, worth, deciding);
  }

  /** A fact counts once, and not on a day of which nothing was known before it was over. */
  private static boolean isCounted(Series of, int index) {
    boolean repeated = index > 0 && of.fact(index - 1) == of.fact(index);
    return of.fact(index) >= 0 && !repeated && of.seen(index) <= of.day(index);
  }

  private int raw(Fact fact) {
    return Amounts.WHOLE * (ofMinutes ? minutes(fact) : 1);
  }

  private int deciding(int fact, Series[] found) {
    return IntStream.range(0, credited.size())
        .filter(credit -> found[credited.get(credit)].holds(fact))
        .findFirst()
        .orElse(-1);
  }

  private int worth(int raw, int deciding, Fact fact) {
    if (shortest > 0 && minutes(fact) < shortest) {
      return 0;
    }
    return deciding < 0 ? raw : worth(raw, credits.get(deciding), fact);
  }

  private int worth(int raw, Credit credit, Fact fact) {
    int parts = PERCENT * (credit.isDividedByAttendees() ? Math.max(1, attendees(fact)) : 1);
    long share = (long) raw * credit.getPercent();
    return (int) ((share + parts - 1) / parts);
  }

  private int minutes(Fact fact) {
    return value(fact, "minutes").map(Integer.class::cast).orElse(0);
  }

  private int attendees(Fact fact) {
    return value(fact, "attendees").map(people -> ((List<?>) people).size()).orElse(1);
  }

  private Optional<Object> value(Fact fact, String attribute) {
    for (FactKind kind : kinds) {
      var part = kind.attribute(attribute);
      if (part.isPresent() && kind.includes(fact)) {
        return part.get().valueIn(fact);
      }
    }
    return Optional.empty();
  }
}
