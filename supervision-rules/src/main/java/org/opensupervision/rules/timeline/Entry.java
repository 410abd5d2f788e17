package org.opensupervision.rules.timeline;

/**
 * One occurrence in a series.
 *
 * @param day the day that counts; {@link Days#NEVER} where what gives the day has not happened
 * @param seen the day from which an assessment sees that day
 * @param fact the fact behind it, by its position in the journal
 * @param cause the fact that it follows, by its position; -1 where it stands for itself
 * @param causeSeen the day from which an assessment sees the cause
 * @param until the first day on which it is over; {@link Days#NEVER} where it does not end
 */
record Entry(int day, int seen, int fact, int cause, int causeSeen, int until)
    implements Comparable<Entry> {

  static Entry of(int day, int seen, int fact) {
    return new Entry(day, seen, fact, -1, seen, Days.NEVER);
  }

  Entry until(int end) {
    return new Entry(day, seen, fact, cause, causeSeen, end);
  }

  Entry causedBy(Entry earlier) {
    return new Entry(day, seen, fact, earlier.fact, earlier.seen, until);
  }

  /** An entry for a cause whose consequence has not happened. */
  static Entry awaitedAfter(Entry cause) {
    return new Entry(Days.NEVER, Days.NEVER, -1, cause.fact, cause.seen, Days.NEVER);
  }

  @Override
  public int compareTo(Entry other) {
    int byDay = Integer.compare(day, other.day);
    int byFact = byDay == 0 ? Integer.compare(fact, other.fact) : byDay;
    return byFact == 0 ? Integer.compare(cause, other.cause) : byFact;
  }
}
