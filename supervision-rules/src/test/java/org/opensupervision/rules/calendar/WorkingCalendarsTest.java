package org.opensupervision.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.model.time.WorkingCalendar;

class WorkingCalendarsTest {

  private static final LocalDate FRI_13_MARCH = LocalDate.of(2026, 3, 13);
  private static final LocalDate SAT_14_MARCH = LocalDate.of(2026, 3, 14);
  private static final LocalDate MON_16_MARCH = LocalDate.of(2026, 3, 16);
  private static final LocalDate THU_2_APRIL = LocalDate.of(2026, 4, 2);
  private static final LocalDate FRI_3_APRIL = LocalDate.of(2026, 4, 3);
  private static final LocalDate SAT_26_DECEMBER = LocalDate.of(2026, 12, 26);
  private static final WorkingCalendar BUNDLED = WorkingCalendars.englandAndWales();

  @Test
  void everyName_namesACalendar() {
    assertThat(WorkingCalendars.names())
        .containsExactly("england-and-wales", "northern-ireland", "scotland", "weekdays")
        .allSatisfy(name -> assertThat(WorkingCalendars.named(name).getName()).isEqualTo(name));
  }

  @Test
  void calendarAskedForAgain_isTheSame() {
    assertThat(WorkingCalendars.named("england-and-wales")).isSameAs(BUNDLED);
    assertThat(WorkingCalendars.named("scotland")).isSameAs(WorkingCalendars.scotland());
    assertThat(WorkingCalendars.named("northern-ireland"))
        .isSameAs(WorkingCalendars.northernIreland());
    assertThat(WorkingCalendars.named("weekdays")).isSameAs(WorkingCalendars.weekdays());
  }

  @Test
  void mistypedName_isRefusedWithTheNearest() {
    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(() -> WorkingCalendars.named("england-wales"))
        .withMessage(
            """
            The calendar (england-wales) is not known. Expected: one of england-and-wales, \
            northern-ireland, scotland, weekdays. [calendar.unknown]
            Maybe you meant "england-and-wales"?""");
  }

  @Test
  void nameLikeNoOther_isRefusedWithoutAdvice() {
    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(() -> WorkingCalendars.named("france"))
        .withMessageEndingWith("[calendar.unknown]");
  }

  @Test
  void weekdays_haveNoHolidays() {
    WorkingCalendar weekdays = WorkingCalendars.weekdays();

    assertThat(weekdays.isWorkingDay(FRI_3_APRIL)).isTrue();
    assertThat(weekdays.holidayName(FRI_3_APRIL)).isEmpty();
    assertThat(weekdays.countWorkingDays(LocalDate.of(1900, 1, 1), LocalDate.of(2201, 1, 1)))
        .isEqualTo(
            new NaiveDays(Set.of())
                .countWorkingDays(LocalDate.of(1900, 1, 1), LocalDate.of(2201, 1, 1)));
  }

  @Test
  void ownCalendar_isConfirmedThroughItsLastDay() {
    var own = WorkingCalendars.of("local", FRI_13_MARCH, THU_2_APRIL, Map.of());

    assertThat(own.getConfirmedThrough()).isEqualTo(THU_2_APRIL);
    assertThat(own).hasToString("local");
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        argumentSet("no name", "", FRI_13_MARCH, THU_2_APRIL),
        argumentSet("capital letters", "Hull", FRI_13_MARCH, THU_2_APRIL),
        argumentSet("a bundled name", "scotland", FRI_13_MARCH, THU_2_APRIL),
        argumentSet("end before start", "local", THU_2_APRIL, FRI_13_MARCH),
        argumentSet("D06 long ago", "local", LocalDate.of(1899, 12, 31), THU_2_APRIL),
        argumentSet("D06 far ahead", "local", THU_2_APRIL, LocalDate.of(2201, 1, 1)),
        argumentSet("D07 for ever", "local", THU_2_APRIL, LocalDate.MAX));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void ownCalendarThatMakesNoSense_isRefused(String name, LocalDate first, LocalDate last) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingCalendars.of(name, first, last, Map.of()))
        .withMessageStartingWith("The ")
        .withMessageContaining(" must ");
  }

  @Test
  void ownHolidayOutsideTheCalendar_isRefused() {
    var holidays = Map.of(FRI_3_APRIL, "Good Friday");

    assertThatExceptionOfType(CalendarRangeException.class)
        .isThrownBy(() -> WorkingCalendars.of("local", FRI_13_MARCH, THU_2_APRIL, holidays));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Good\nFriday", "\u001b[2J"})
  void holidayWithoutAProperName_isRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingCalendars.withHolidays(BUNDLED, Map.of(MON_16_MARCH, name)))
        .withMessageStartingWith("The name (" + name.length() + " characters) of the holiday on ");
  }

  @Test
  void holidayWithAVeryLongName_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> WorkingCalendars.withHolidays(BUNDLED, Map.of(MON_16_MARCH, "x".repeat(101))));
  }

  @Test
  void addedHoliday_isSkipped() {
    var changed = WorkingCalendars.withHolidays(BUNDLED, Map.of(MON_16_MARCH, "Office closed"));

    assertThat(changed.plusWorkingDays(FRI_13_MARCH, 1)).isEqualTo(LocalDate.of(2026, 3, 17));
    assertThat(changed.holidayName(MON_16_MARCH)).contains("Office closed");
    assertThat(BUNDLED.isWorkingDay(MON_16_MARCH)).isTrue();
  }

  @Test
  void removedHoliday_isWorkedOn() {
    var changed = WorkingCalendars.withoutHolidays(BUNDLED, List.of(FRI_3_APRIL));

    assertThat(changed.plusWorkingDays(THU_2_APRIL, 1)).isEqualTo(FRI_3_APRIL);
    assertThat(changed.holidayName(FRI_3_APRIL)).isEmpty();
  }

  @Test
  void removedHolidayOnAWeekend_staysAWeekend() {
    var changed = WorkingCalendars.withoutHolidays(BUNDLED, List.of(SAT_26_DECEMBER));

    assertThat(changed.isWorkingDay(SAT_26_DECEMBER)).isFalse();
    assertThat(changed.holidayName(SAT_26_DECEMBER)).isEmpty();
  }

  @Test
  void removalOfAPlainDay_changesNothing() {
    var changed = WorkingCalendars.withoutHolidays(BUNDLED, List.of(MON_16_MARCH, SAT_14_MARCH));

    assertThat(changed.isWorkingDay(MON_16_MARCH)).isTrue();
    assertThat(changed.isWorkingDay(SAT_14_MARCH)).isFalse();
  }

  @Test
  void laterChange_winsOverAnEarlierOne() {
    var removed = WorkingCalendars.withoutHolidays(BUNDLED, List.of(FRI_3_APRIL));
    var added = WorkingCalendars.withHolidays(removed, Map.of(FRI_3_APRIL, "Good Friday"));

    assertThat(added.isWorkingDay(FRI_3_APRIL)).isFalse();
  }

  @Test
  void changeOutsideTheKnownYears_isRefused() {
    var beyond = LocalDate.of(2041, 1, 1);

    assertThatExceptionOfType(CalendarRangeException.class)
        .isThrownBy(() -> WorkingCalendars.withHolidays(BUNDLED, Map.of(beyond, "New Year")));
    assertThatExceptionOfType(CalendarRangeException.class)
        .isThrownBy(() -> WorkingCalendars.withoutHolidays(BUNDLED, List.of(beyond)));
  }

  @Test
  void changedCalendar_saysSoOnce() {
    var changed = WorkingCalendars.withHolidays(BUNDLED, Map.of(MON_16_MARCH, "Office closed"));
    var again = WorkingCalendars.withoutHolidays(changed, List.of(MON_16_MARCH));

    assertThat(changed.getName()).isEqualTo("england-and-wales (overridden)");
    assertThat(again.getName()).isEqualTo("england-and-wales (overridden)");
    assertThat(again.getConfirmedThrough()).isEqualTo(BUNDLED.getConfirmedThrough());
  }

  @Test
  void version_followsTheAnswers() {
    var changed = WorkingCalendars.withHolidays(BUNDLED, Map.of(MON_16_MARCH, "Office closed"));
    var renamed = WorkingCalendars.withHolidays(changed, Map.of(MON_16_MARCH, "Snow"));
    var restored = WorkingCalendars.withHolidays(renamed, Map.of(MON_16_MARCH, "Office closed"));

    assertThat(WorkingCalendars.versionOf(changed))
        .startsWith("sha256:")
        .hasSize("sha256:".length() + 64)
        .isEqualTo(WorkingCalendars.versionOf(restored))
        .isNotEqualTo(WorkingCalendars.versionOf(renamed))
        .isNotEqualTo(WorkingCalendars.versionOf(BUNDLED));
  }
}
