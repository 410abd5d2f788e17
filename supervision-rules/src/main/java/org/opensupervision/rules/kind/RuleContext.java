package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.LocalWord;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.calendar.EpochDayCalendar;
import org.opensupervision.rules.vocabulary.Language;

/**
 * What the rules of one policy share: the calendar, the tables of due dates, and the local words.
 */
public final class RuleContext {
  private final Policy policy;
  private final Language language;
  private final WorkingCalendar calendar;
  private final EpochDayCalendar days;
  private final Map<Term, DueTable> tables = new ConcurrentHashMap<>();

  /** Returns the context of a policy on a calendar. */
  public RuleContext(Policy policy, Language language, WorkingCalendar calendar) {
    this.policy = policy;
    this.language = language;
    this.calendar = calendar;
    this.days = EpochDayCalendar.from(calendar);
  }

  Policy policy() {
    return policy;
  }

  Language language() {
    return language;
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  DueTable table(Term term) {
    DueTable known = tables.get(term);
    if (known != null) {
      return known;
    }
    var made = new DueTable(term, calendar, days);
    DueTable other = tables.putIfAbsent(term, made);
    return other == null ? made : other;
  }

  /**
   * Returns the policy's own word for what counts, or the words of the language where it has none.
   */
  String name(List<EventPattern> anyOf) {
    var names = new ArrayList<String>();
    for (EventPattern pattern : anyOf) {
      names.add(name(pattern));
    }
    return String.join(" or ", names);
  }

  private String name(EventPattern pattern) {
    for (LocalWord word : policy.getLocalWords()) {
      if (word.getMeaning().equals(pattern)) {
        return word.getWord();
      }
    }
    return pattern.getEvent();
  }
}
