package org.opensupervision.storage.jdbc;

import java.time.Instant;
import org.opensupervision.spi.storage.value.StoredInstant;

/** Moments as columns hold them: milliseconds since 1970, which no time zone changes. */
final class Moments {

  private Moments() {}

  /** Returns the last millisecond that is not later; what no column holds is taken to the limit. */
  static long column(Instant moment) {
    if (moment.isBefore(StoredInstant.FIRST)) {
      return StoredInstant.FIRST.toEpochMilli();
    }
    return moment.isAfter(StoredInstant.LAST)
        ? StoredInstant.LAST.toEpochMilli() + 1
        : moment.toEpochMilli();
  }

  /** Returns the first millisecond that is not earlier. */
  static long columnOrLater(Instant moment) {
    var column = column(moment);
    return Instant.ofEpochMilli(column).isBefore(moment) && moment.isBefore(StoredInstant.LAST)
        ? column + 1
        : column;
  }

  static Instant moment(long column) {
    return Instant.ofEpochMilli(column);
  }
}
