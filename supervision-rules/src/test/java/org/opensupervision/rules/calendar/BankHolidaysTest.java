package org.opensupervision.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.time.WorkingCalendar;

/** The bundled calendars against the published rules, and against dates published one by one. */
class BankHolidaysTest {

  private static final WorkingCalendar ENGLAND_AND_WALES = WorkingCalendars.englandAndWales();

  @Test
  void everyDayOfEnglandAndWales_followsThePublishedRules() {
    var oracle = new NaiveDays(PublishedRules.daysOff(2000, 2040));

    assertThat(
            ENGLAND_AND_WALES
                .getFirstDay()
                .datesUntil(ENGLAND_AND_WALES.getLastDay().plusDays(1))
                .filter(day -> oracle.isWorkingDay(day) != ENGLAND_AND_WALES.isWorkingDay(day)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvFileSource(resources = "/published-days.csv", numLinesToSkip = 1)
  void publishedDay_isAsPublished(String calendar, LocalDate day, String published) {
    assertThat(WorkingCalendars.named(calendar).isWorkingDay(day))
        .isEqualTo(published.equals("work"));
  }

  static Stream<Arguments> names() {
    return Stream.of(
        argumentSet("a plain day", "2026-04-02", null),
        argumentSet("a weekday", "2026-04-03", "Good Friday"),
        argumentSet("D21 the day itself, a Saturday", "2026-12-26", "Boxing Day"),
        argumentSet("D21 its substitute", "2026-12-28", "Boxing Day (substitute day)"),
        argumentSet("D21 Christmas on a Sunday", "2022-12-27", "Christmas Day (substitute day)"),
        argumentSet("the corrected year 2002", "2002-06-03", "Queen's Golden Jubilee"),
        argumentSet("D22 the day moved away", "2020-05-04", null),
        argumentSet("D22 the day moved to", "2020-05-08", "Early May Bank Holiday"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void holiday_hasAName(LocalDate day, String name) {
    assertThat(ENGLAND_AND_WALES.holidayName(day)).isEqualTo(Optional.ofNullable(name));
  }

  @Test
  void bundledCalendar_saysHowFarItIsConfirmed() {
    for (String name : new String[] {"england-and-wales", "scotland", "northern-ireland"}) {
      WorkingCalendar calendar = WorkingCalendars.named(name);

      assertThat(calendar.getName()).isEqualTo(name);
      assertThat(calendar.getFirstDay()).isEqualTo(LocalDate.of(2000, 1, 1));
      assertThat(calendar.getConfirmedThrough()).isEqualTo(LocalDate.of(2027, 12, 31));
      assertThat(calendar.getLastDay()).isEqualTo(LocalDate.of(2040, 12, 31));
    }
  }
}
