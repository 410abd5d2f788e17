package org.opensupervision.rules.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.opensupervision.model.time.WorkingCalendar;

/** The version of a calendar: a digest of everything that it answers. */
final class CalendarVersion {

  private CalendarVersion() {}

  static String compute(WorkingCalendar calendar) {
    var text = new StringBuilder();
    line(text, calendar.getName());
    line(text, calendar.getFirstDay());
    line(text, calendar.getLastDay());
    line(text, calendar.getConfirmedThrough());
    LocalDate end = calendar.getLastDay().plusDays(1);
    for (LocalDate day = calendar.getFirstDay(); day.isBefore(end); day = day.plusDays(1)) {
      line(text, calendar.isWorkingDay(day));
      line(text, calendar.holidayName(day).orElse(""));
    }
    return "sha256:" + HexFormat.of().formatHex(sha256(text.toString()));
  }

  /** The length comes first, so that no content can pass for two. */
  private static void line(StringBuilder text, Object content) {
    String line = content.toString();
    text.append(line.length()).append(':').append(line).append('\n');
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform must have SHA-256.", e);
    }
  }
}
