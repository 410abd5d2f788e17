package org.opensupervision.rules.timeline;

/**
 * A time without a break in which something applies.
 *
 * @param from the first day
 * @param to the first day on which it no longer applies; {@link Days#NEVER} where it has no end
 * @param fact the fact that began it, by its position in the journal; -1 where a date of the policy
 *     did
 */
record Spell(int from, int to, int fact) {

  Spell endingOn(int day) {
    return new Spell(from, day, fact);
  }

  /** The part from {@code first} up to {@code end}, both dates of a policy. */
  Spell within(int first, int end) {
    var late = from < first ? new Spell(first, to, -1) : this;
    return late.to > end ? late.endingOn(end) : late;
  }

  boolean isEmpty() {
    return from >= to;
  }
}
