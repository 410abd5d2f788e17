package org.opensupervision.rules.engine.index;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.opensupervision.spi.storage.due.DueBasis;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * The one row that the due index has for a journal: when to look at it next.
 *
 * @param next the day to look at it: that on which the first of its open duties falls due, or the
 *     first on which anything stands otherwise, whichever is earlier
 * @param journal the journal
 * @param from the first day for which the row speaks
 * @param until the first day for which it does not speak any more
 * @param holder under whom the subject stands on those days
 * @param basis what it was computed from
 */
public record Look(
    LocalDate next,
    JournalId journal,
    LocalDate from,
    LocalDate until,
    Holder holder,
    DueBasis basis) {
  private static final int PARTS = 4;

  /** Returns a row that speaks for no day: the journal has to be looked at. */
  static Look now(JournalId journal, DueBasis basis) {
    var day = DuePlace.FIRST_DAY;
    return new Look(day, journal, day, day, new Holder("-", "-"), basis);
  }

  /** Returns what a row says; a row in other words speaks for no day. */
  static Look read(DueRow row) {
    var place = row.getPlace();
    String[] parts = place.getKey().split("/", -1);
    if (parts.length != PARTS) {
      return now(place.getJournal(), row.getBasis());
    }
    try {
      return new Look(
          place.getDue(),
          place.getJournal(),
          LocalDate.parse(parts[0]),
          LocalDate.parse(parts[1]),
          new Holder(parts[2], parts[3]),
          row.getBasis());
    } catch (DateTimeParseException other) {
      return now(place.getJournal(), row.getBasis());
    }
  }

  /** Returns the row to keep. */
  public DueRow asRow() {
    String key = from + "/" + until + "/" + holder.person() + "/" + holder.team();
    return DueRow.of(DuePlace.of(next, journal, key), basis);
  }

  /** Returns whether it speaks for a day. */
  boolean covers(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }
}
