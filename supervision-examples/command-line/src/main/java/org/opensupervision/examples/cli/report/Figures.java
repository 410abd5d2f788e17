package org.opensupervision.examples.cli.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import org.opensupervision.model.assessment.Compliance;

/** Writes numbers and days alike in every report, on every machine. */
final class Figures {
  static final String FORMULA = "met / (met + met late + overdue + missed)";

  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Figures() {}

  /** Such as 1,234. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Rounded down, so that only a share without any miss is 100.0 %. */
  static String percent(OptionalDouble share) {
    if (share.isEmpty()) {
      return "-";
    }
    long tenths = (long) Math.floor(share.getAsDouble() * 1000 + 1e-9);
    return tenths / 10 + "." + tenths % 10 + " %";
  }

  /** The formula of a share with its numbers put in. */
  static String formula(Compliance figures) {
    return figures.getDecided() == 0
        ? "nothing decided"
        : "%s / (%s + %s + %s + %s)"
            .formatted(
                number(figures.getMet()),
                number(figures.getMet()),
                number(figures.getMetLate()),
                number(figures.getOverdue()),
                number(figures.getMissed()));
  }

  /** Such as Tuesday 30 June 2026. */
  static String longDay(LocalDate day) {
    return LONG_DAY.format(day);
  }

  /** Such as 30 June 2026. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String days(int days) {
    return days == 1 ? "1 day" : number(days) + " days";
  }
}
