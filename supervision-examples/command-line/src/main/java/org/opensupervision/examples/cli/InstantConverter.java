package org.opensupervision.examples.cli;

import java.time.DateTimeException;
import java.time.Instant;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment in universal time. */
final class InstantConverter implements ITypeConverter<Instant> {

  @Override
  public Instant convert(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException refused) {
      throw new TypeConversionException(
          "'" + text + "' is not a moment in universal time, written like 2026-09-30T16:00:00Z");
    }
  }
}
