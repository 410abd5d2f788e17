package org.opensupervision.rules.kind;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.calendar.EpochDayCalendar;

/**
 * The tables of due dates on one calendar, one for each term that the clauses of all layers use.
 */
public final class DueTables {
  private final WorkingCalendar calendar;
  private final EpochDayCalendar days;
  private final Map<Term, DueTable> tables = new ConcurrentHashMap<>();

  /** Returns the tables of a calendar, none of which is worked out yet. */
  public DueTables(WorkingCalendar calendar) {
    this.calendar = calendar;
    this.days = EpochDayCalendar.from(calendar);
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  DueTable of(Term term) {
    DueTable known = tables.get(term);
    if (known != null) {
      return known;
    }
    var made = new DueTable(term, calendar, days);
    DueTable other = tables.putIfAbsent(term, made);
    return other == null ? made : other;
  }
}
