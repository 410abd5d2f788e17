package org.opensupervision.rules.timeline;

import java.util.Optional;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.time.Term;

/**
 * One decision to depart from a clause.
 *
 * @param fact the fact that states it, by its position in the journal
 * @param from its first day
 * @param planned the first day after it as it was agreed; {@link Days#NEVER} where it has no end
 * @param cut the first day on which it was ended early, replaced, or over with the employment or
 *     the case; {@link Days#NEVER} where it was not
 * @param to what will do in place of the value of the clause; empty where the clause is waived
 * @param refused why it does not count, in words of the policy; empty where it does
 * @param withdrawn why a later version, with whose first day it is over, does not allow it; empty
 *     where none is
 */
public record Departure(
    int fact,
    int from,
    int planned,
    int cut,
    Optional<Extent> to,
    Optional<String> refused,
    Optional<String> withdrawn) {

  /** Returns the term that will do; there is one where the clause has a term. */
  public Term term() {
    return to.flatMap(Extent::getTerm).orElseThrow();
  }

  /** Returns the first day after it, as far as is known on a day. */
  public int end(int known) {
    return cut <= known ? Math.min(cut, planned) : planned;
  }

  boolean runs(int day, int known) {
    return from <= known && from <= day && day < end(known);
  }

  Departure cutOn(int day) {
    return new Departure(fact, from, planned, Math.min(cut, day), to, refused, withdrawn);
  }

  Departure refusedBecause(String why) {
    return new Departure(fact, from, planned, cut, to, Optional.of(why), Optional.empty());
  }
}
