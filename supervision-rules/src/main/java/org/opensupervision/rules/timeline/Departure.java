package org.opensupervision.rules.timeline;

import java.util.Optional;
import org.opensupervision.model.time.Term;

/**
 * One decision to depart from a clause.
 *
 * @param fact the fact that states it, by its position in the journal
 * @param from its first day
 * @param planned the first day after it as it was agreed; {@link Days#NEVER} where it has no end
 * @param cut the first day on which it was ended early, replaced, or over with the employment or
 *     the case; {@link Days#NEVER} where it was not
 * @param every the longest gap that will do; empty where the clause is waived
 * @param refused why it does not count, in words of the policy; empty where it does
 */
public record Departure(
    int fact, int from, int planned, int cut, Optional<Term> every, Optional<String> refused) {

  /** Returns the first day after it, as far as is known on a day. */
  public int end(int known) {
    return cut <= known ? Math.min(cut, planned) : planned;
  }

  boolean runs(int day, int known) {
    return from <= known && from <= day && day < end(known);
  }

  Departure cutOn(int day) {
    return new Departure(fact, from, planned, Math.min(cut, day), every, refused);
  }

  Departure refusedBecause(String why) {
    return new Departure(fact, from, planned, cut, every, Optional.of(why));
  }
}
