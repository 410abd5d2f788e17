package org.opensupervision.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.examples.benchmarks.calendar.Contenders;
import org.opensupervision.model.time.WorkingCalendar;

/** The calendars that are compared give the same answers. */
class CalendarAgreementTest {
  private static final WorkingCalendar OURS = Contenders.named("ours");

  @ParameterizedTest
  @ValueSource(strings = {"limit", "strata", "naive"})
  void everyDayFrom2001To2040_isWorkedOnInOneCalendarAsInTheOther(String name) {
    var other = Contenders.named(name);
    var differing =
        LocalDate.of(2001, 1, 1)
            .datesUntil(LocalDate.of(2041, 1, 1))
            .filter(day -> other.isWorkingDay(day) != OURS.isWorkingDay(day));

    assertThat(differing).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit", "strata", "naive", "jollyday"})
  void everyQuestion_hasOneAnswer(String name) {
    var other = Contenders.named(name);

    for (int i = 0; i < DaysAsked.COUNT; i += 7) {
      LocalDate day = DaysAsked.FIRST[i];
      LocalDate later = DaysAsked.ABOUT_A_YEAR_LATER[i];
      assertThat(other.isWorkingDay(day)).as("%s", day).isEqualTo(OURS.isWorkingDay(day));
      assertThat(other.plusWorkingDays(day, 5))
          .as("%s", day)
          .isEqualTo(OURS.plusWorkingDays(day, 5));
      assertThat(other.plusWorkingDays(day, 250))
          .as("%s", day)
          .isEqualTo(OURS.plusWorkingDays(day, 250));
      assertThat(other.countWorkingDays(day, later))
          .as("%s", day)
          .isEqualTo(OURS.countWorkingDays(day, later));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit", "ours"})
  void everyQuestionInNumbers_hasTheSameAnswer(String name) {
    var numbers = Contenders.ofNumbers(name);

    for (int i = 0; i < DaysAsked.COUNT; i++) {
      LocalDate day = DaysAsked.FIRST[i];
      int number = (int) day.toEpochDay();
      int later = (int) DaysAsked.ABOUT_A_YEAR_LATER[i].toEpochDay();
      assertThat(numbers.isWorkingDay(number)).isEqualTo(OURS.isWorkingDay(day));
      assertThat(LocalDate.ofEpochDay(numbers.plus(number, 2_500)))
          .isEqualTo(OURS.plusWorkingDays(day, 2_500));
      assertThat(numbers.count(number, later))
          .isEqualTo(OURS.countWorkingDays(day, DaysAsked.ABOUT_A_YEAR_LATER[i]));
    }
  }
}
