package org.opensupervision.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as strictly as the files do. */
final class DayConverter implements ITypeConverter<LocalDate> {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  @Override
  public LocalDate convert(String text) {
    try {
      var day = LocalDate.parse(text);
      if (text.length() == 10 && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException refused) {
      // Told below, like a day of another age.
    }
    throw new TypeConversionException(
        "'" + text + "' is not a day of the years 1900 to 2200, written like 2026-09-30");
  }
}
