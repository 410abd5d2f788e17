package org.opensupervision.model.time;

import java.time.LocalDate;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/**
 * Thrown when a working calendar is asked about a day for which it does not know whether people
 * work.
 *
 * <p>The problem has the code {@code calendar.out-of-range} and names the calendar, what was asked
 * and the days it knows.
 */
public final class CalendarRangeException extends SupervisionException {

  private static final long serialVersionUID = 1L;

  private CalendarRangeException(WorkingCalendar calendar, String message) {
    super(
        Problem.builder()
            .code("calendar.out-of-range")
            .message(message)
            .expected("a day from " + calendar.getFirstDay() + " to " + calendar.getLastDay())
            .hint("Maybe another calendar knows it, or a newer release of this one.")
            .build());
  }

  /** Returns the refusal of a day that the calendar does not know. */
  public static CalendarRangeException unknownDay(WorkingCalendar calendar, LocalDate day) {
    return new CalendarRangeException(
        calendar, "The day (" + day + ") is not known to " + named(calendar));
  }

  /**
   * Returns the refusal of an addition whose result the calendar does not know.
   *
   * @param from the day that was added to, which the calendar knows
   * @param days how many working days were added
   */
  public static CalendarRangeException unknownResult(
      WorkingCalendar calendar, LocalDate from, int days) {
    return new CalendarRangeException(
        calendar,
        "The working day "
            + days
            + " working days after "
            + from
            + " is not known to "
            + named(calendar));
  }

  private static String named(WorkingCalendar calendar) {
    return "the calendar " + calendar.getName() + ", which ends on " + calendar.getLastDay() + ".";
  }
}
