package org.opensupervision.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

  private static final String VERSION =
      WorkingCalendars.versionOf(WorkingCalendars.northernIreland());

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "ar-EG-u-nu-arab, Pacific/Kiritimati",
    "tr-TR, Pacific/Pago_Pago",
    "th-TH-u-ca-buddhist, Asia/Dhaka"
  })
  void otherDefaults_giveTheSameCalendar(String languageTag, String zoneId) {
    Locale.setDefault(Locale.forLanguageTag(languageTag));
    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));

    var read = CalendarFile.bundled("northern-ireland").calendar();

    assertThat(CalendarVersion.compute(read)).isEqualTo(VERSION);
  }

  @Test
  void missingFile_isNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CalendarFile.bundled("atlantis"))
        .withMessageContaining("atlantis.csv");
  }
}
