package org.opensupervision.rules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.AbsenceEnded;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.time.Lasting;
import org.opensupervision.model.time.WorkingCalendar;

/**
 * Keeps absences that last long enough.
 *
 * <p>An absence lasts from its first day up to the day of return, which is a day at work. The
 * beginning of a long absence counts on the day on which it has become long, if the person is still
 * absent then; the end of one counts on the day of return.
 */
record AbsenceLength(Lasting lasting, WorkingCalendar calendar) {

  Optional<Entry> of(Entry entry, List<Fact> facts) {
    return facts.get(entry.fact()) instanceof AbsenceBegun
        ? grownLong(entry, facts)
        : beenLong(entry, facts);
  }

  private Optional<Entry> grownLong(Entry begun, List<Fact> facts) {
    int longFrom = longFrom(facts.get(begun.fact()).getOccurredOn());
    int back = returned(facts, begun.fact());
    return back > longFrom
        ? Optional.of(Entry.of(longFrom, longFrom, begun.fact()).until(back))
        : Optional.empty();
  }

  private Optional<Entry> beenLong(Entry ended, List<Fact> facts) {
    int begun = -1;
    for (int i = ended.fact() - 1; i >= 0 && !(facts.get(i) instanceof AbsenceEnded); i--) {
      if (facts.get(i) instanceof AbsenceBegun) {
        begun = i;
      }
    }
    return begun >= 0 && ended.day() >= longFrom(facts.get(begun).getOccurredOn())
        ? Optional.of(ended)
        : Optional.empty();
  }

  private int longFrom(LocalDate firstDay) {
    int reached = Days.of(lasting.getTerm().lastDay(firstDay, calendar));
    return lasting.isMoreThan() ? reached + 1 : reached;
  }

  private static int returned(List<Fact> facts, int begun) {
    for (int i = begun + 1; i < facts.size(); i++) {
      if (facts.get(i) instanceof AbsenceEnded) {
        return Days.of(facts.get(i).getOccurredOn());
      }
    }
    return Days.NEVER;
  }
}
