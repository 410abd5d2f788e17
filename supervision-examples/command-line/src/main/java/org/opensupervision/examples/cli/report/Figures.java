package org.opensupervision.examples.cli.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.opensupervision.model.assessment.Figure;
import org.opensupervision.model.assessment.Formula;
import org.opensupervision.model.assessment.Status;

/** Writes numbers and days alike in every report, on every machine. */
public final class Figures {
  static final String FORMULA = Formula.metInTime().getText();

  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Figures() {}

  /** Returns a number with its thousands apart, such as 1,234. */
  public static String number(long number) {
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

  /** The formula of a share with its numbers put in, such as 1 / (1 + 0 + 2 + 0). */
  static String formula(Figure figure) {
    return figure.getDenominator() == 0
        ? "nothing decided"
        : numbers(figure, figure.getFormula().getCounted())
            + " / ("
            + numbers(figure, figure.getFormula().getOutOf())
            + ")";
  }

  private static String numbers(Figure figure, List<Status> statuses) {
    return statuses.stream()
        .map(status -> number(figure.count(List.of(status))))
        .collect(Collectors.joining(" + "));
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
