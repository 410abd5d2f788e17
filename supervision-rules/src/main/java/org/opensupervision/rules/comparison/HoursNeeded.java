package org.opensupervision.rules.comparison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.register.Register;

/**
 * How many hours of supervision a policy needs of each supervisor, month by month.
 *
 * <p>Each person's sessions are walked forward: of all recurrences that ask for sessions, whatever
 * their strength, the one that falls due first gets an imagined session on its due date; the
 * assessment with that session tells the next one. What is overdue at the start is made good on the
 * first day. This rests on assumptions, and the figures are no better than they are:
 *
 * <ul>
 *   <li>Nothing else happens: whoever is employed stays, nobody joins, supervisors and absences
 *       remain as they are on the day; later facts are not seen.
 *   <li>Each session is like the last one of the person that met the clause or, where none did, one
 *       to one with the supervisor if that meets it.
 *   <li>It takes the minutes that a clause demands of such a session, pro rata where the clause
 *       says so, or, where none does, the median of the person's sessions of that type, of
 *       everybody's, or what the caller says.
 *   <li>An amount in a window is reached by as many sessions on its due date. A group session
 *       counts in full for each person, so that hours of groups are too many rather than too few.
 *   <li>Discussions of cases, records and travel take no time.
 * </ul>
 *
 * <p>Example: "every month", at least 90 minutes, last session on 20 May 2026: as of 16 June, up to
 * 31 August, sessions fall on 20 June, 20 July and 20 August, an hour and a half in each month.
 */
public final class HoursNeeded {
  private static final int LONGEST = 366;

  private final LocalDate from;
  private final LocalDate lastDay;
  private final TreeMap<Slot, SupervisorMonth> needed = new TreeMap<>(Slot.ORDER);
  private final SortedSet<ClauseId> setAside = new TreeSet<>();

  private record Slot(Optional<PersonId> supervisor, YearMonth month) {
    static final Comparator<Slot> ORDER =
        Comparator.comparing((Function<Slot, Boolean>) slot -> slot.supervisor().isEmpty())
            .thenComparing(slot -> slot.supervisor().map(PersonId::getValue).orElse(""))
            .thenComparing(Slot::month);
  }

  private HoursNeeded(LocalDate asOf, LocalDate lastDay) {
    this.from = asOf.plusDays(1);
    this.lastDay = lastDay;
  }

  /**
   * Returns what is needed from the day after {@code asOf} to the last day, that day included.
   *
   * @param lastDay the day itself, or up to 366 days after it
   * @param otherwiseMinutes how long a session is where neither policy nor facts tell, 1 to 1440
   * @throws org.opensupervision.model.time.CalendarRangeException if working days are to be counted
   *     that the calendar does not know
   */
  public static HoursNeeded of(
      Supervision supervision,
      Facts facts,
      LocalDate asOf,
      LocalDate lastDay,
      int otherwiseMinutes) {
    if (lastDay.isBefore(asOf) || lastDay.isAfter(asOf.plusDays(LONGEST))) {
      throw new IllegalArgumentException(
          "The last day (%s) of hours needed as of %s must be at most %s days after it."
              .formatted(lastDay, asOf, LONGEST));
    }
    if (otherwiseMinutes < 1 || otherwiseMinutes > 1440) {
      throw new IllegalArgumentException(
          "The minutes (" + otherwiseMinutes + ") of a session must be from 1 to 1440.");
    }
    var hours = new HoursNeeded(asOf, lastDay);
    hours.walk(new Plan(supervision, facts, asOf, lastDay, otherwiseMinutes), facts);
    return hours;
  }

  private void walk(Plan plan, Facts facts) {
    var register = Register.of(facts, from.minusDays(1));
    for (Journal journal : facts.getJournals()) {
      if (journal.getSubject() instanceof PersonId person) {
        var supervisor = register.supervisorOf(person);
        var walk = new Walk(plan, journal, supervisor);
        walk.sessions().forEach(session -> add(supervisor, session));
        setAside.addAll(walk.setAside());
      }
    }
  }

  private void add(Optional<PersonId> supervisor, SessionHeld session) {
    var slot = new Slot(supervisor, YearMonth.from(session.getOccurredOn()));
    var sofar = needed.getOrDefault(slot, new SupervisorMonth(supervisor, slot.month(), 0, 0));
    needed.put(slot, sofar.plus(session.getMinutes()));
  }

  /** Returns the first day that is looked at. */
  public LocalDate getFrom() {
    return from;
  }

  /** Returns the last day that is looked at. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  /**
   * Returns what each supervisor has to give in each month that has any sessions, by supervisor and
   * month; sessions of people without a supervisor come last.
   */
  public List<SupervisorMonth> getMonths() {
    return List.copyOf(needed.values());
  }

  /** Returns the minutes of all supervisors and months together. */
  public int getMinutes() {
    return needed.values().stream().mapToInt(SupervisorMonth::getMinutes).sum();
  }

  /**
   * Returns the clauses for which somebody owes a session that could not be imagined, in the order
   * of ids: none of the kinds that were tried meets them, so that their time is not in the figures.
   */
  public List<ClauseId> getSetAside() {
    return List.copyOf(setAside);
  }

  @Override
  public String toString() {
    return "HoursNeeded{from=" + from + ", lastDay=" + lastDay + "}";
  }
}
