package org.opensupervision.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the bundled files against Jollyday; with a system property it writes them anew. */
class HolidayFileTest {

  private static final Path FOLDER =
      Path.of("src", "main", "resources", "META-INF", "supervision", "calendars");

  static Stream<HolidayFile> files() {
    return Stream.of(
        HolidayFile.ENGLAND_AND_WALES, HolidayFile.NORTHERN_IRELAND, HolidayFile.SCOTLAND);
  }

  @ParameterizedTest
  @MethodSource("files")
  void bundledFile_isWhatJollydaySaysWithOurCorrections(HolidayFile file) throws IOException {
    Path path = FOLDER.resolve(file.calendar() + ".csv");
    if (Boolean.getBoolean("supervision.rewrite-calendars")) {
      Files.writeString(path, file.text());
    }

    assertThat(path).content().isEqualTo(file.text());
  }

  @Test
  void englandAndWales_haveTheSameHolidays() {
    assertThat(HolidayFile.holidays("wls")).isEqualTo(HolidayFile.holidays("eng"));
  }
}
