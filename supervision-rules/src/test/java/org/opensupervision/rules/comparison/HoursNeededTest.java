package org.opensupervision.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.opensupervision.rules.comparison.Compared.TUE_16_JUNE;
import static org.opensupervision.rules.comparison.Compared.WED_20_MAY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensupervision.model.noted.DetailNoted;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.rules.Story;
import org.opensupervision.rules.Supervision;

class HoursNeededTest {
  private static final LocalDate MON_31_AUGUST = LocalDate.of(2026, 8, 31);
  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final YearMonth JULY = YearMonth.of(2026, 7);
  private static final YearMonth AUGUST = YearMonth.of(2026, 8);
  private static final Optional<?> SUPERVISOR = Optional.of(Story.SUPERVISOR);

  @Test
  void monthlySessions_fallOnTheSameDayOfEachMonth() {
    var hours = needed(Compared.everyAtLeastAnHourAndAHalf("1 month"), Compared.worker());

    assertThat(hours.getMonths())
        .extracting(
            SupervisorMonth::getSupervisor,
            SupervisorMonth::getMonth,
            SupervisorMonth::getSessions,
            SupervisorMonth::getMinutes)
        .containsExactly(
            tuple(SUPERVISOR, JUNE, 1, 90),
            tuple(SUPERVISOR, JULY, 1, 90),
            tuple(SUPERVISOR, AUGUST, 1, 90));
    assertThat(hours.getMinutes()).isEqualTo(270);
    assertThat(hours.getSetAside()).isEmpty();
  }

  /** Overdue since 3 June: 17 June; then 1, 15 and 29 July, 12 and 26 August. */
  @Test
  void fortnightlySessions_beginWithWhatIsOverdueAndGoOnFromThere() {
    var hours = needed(Compared.everyAtLeastAnHourAndAHalf("2 weeks"), Compared.worker());

    assertThat(hours.getMonths())
        .extracting(SupervisorMonth::getMonth, SupervisorMonth::getMinutes)
        .containsExactly(tuple(JUNE, 90), tuple(JULY, 270), tuple(AUGUST, 180));
  }

  @Test
  void lengthThatNoClauseDemands_isTheMedianOfThePerson() {
    var worker =
        Compared.worker()
            .session(WED_20_MAY.minusDays(20), SessionType.INDIVIDUAL, 50)
            .session(WED_20_MAY.minusDays(10), SessionType.INDIVIDUAL, 70);

    var hours = needed(Compared.every("1 month"), worker);

    assertThat(hours.getMonths()).allMatch(month -> month.getMinutes() == 70);
  }

  @Test
  void lengthThatIsUnknown_isWhatTheCallerSays() {
    var worker = Story.ofWorkerEmployed(TUE_16_JUNE);

    var hours = needed(Compared.every("1 month"), worker);

    assertThat(hours.getMonths())
        .extracting(
            SupervisorMonth::getSupervisor, SupervisorMonth::getMonth, SupervisorMonth::getMinutes)
        .containsExactly(tuple(Optional.empty(), JULY, 60), tuple(Optional.empty(), AUGUST, 60));
  }

  @Test
  void shorterSessionsThanDemanded_takeTheTimeThatIsDemanded() {
    var worker =
        Story.ofWorkerEmployed(Compared.MON_5_JANUARY)
            .session(WED_20_MAY, SessionType.INDIVIDUAL, 45);

    assertThat(needed(Compared.everyAtLeastAnHourAndAHalf("1 month"), worker).getMinutes())
        .isEqualTo(270);
  }

  @ParameterizedTest
  @CsvSource({"60, 54", "33, 30", "100, 90", "0, 60"})
  void sessionsOfPartTimers_takeTheirShareOfTheTime(String percent, int minutes) {
    var worker =
        Story.ofWorkerEmployed(Compared.MON_5_JANUARY)
            .add(DetailNoted.builder().attribute("fte").value(percent), Compared.MON_5_JANUARY)
            .session(WED_20_MAY, SessionType.INDIVIDUAL, 60);

    assertThat(needed(Compared.everyMonthAtLeastAnHourAndAHalfProRata(), worker).getMonths())
        .extracting(SupervisorMonth::getMinutes)
        .containsExactly(minutes, minutes, minutes);
  }

  @Test
  void sessionsOfThoseWithoutAShare_takeTheWholeTime() {
    assertThat(
            needed(Compared.everyMonthAtLeastAnHourAndAHalfProRata(), Compared.worker())
                .getMinutes())
        .isEqualTo(270);
  }

  @Test
  void amountOfMinutes_takesAsManySessionsAsReachIt() {
    var quarterly =
        Compared.sessions(
            "ours",
            "{event: session held, type: individual}",
            "at least: 3 hours\n    per: quarter");

    var hours = needed(quarterly, Story.ofWorkerEmployed(LocalDate.of(2026, 4, 1)));

    assertThat(hours.getMonths())
        .extracting(
            SupervisorMonth::getMonth, SupervisorMonth::getSessions, SupervisorMonth::getMinutes)
        .containsExactly(tuple(JUNE, 3, 180));
  }

  @Test
  void sessionsThatCannotBeImagined_areSetAsideByName() {
    var external =
        Compared.sessions("ours", "{event: session held, relation: external}", "every: 1 month");

    var hours = needed(external, Compared.worker());

    assertThat(hours.getMonths()).isEmpty();
    assertThat(hours.getSetAside()).containsExactly(Compared.SESSIONS);
  }

  @Test
  void groupSessions_areImaginedWhereOnlyTheyCount() {
    var groups = Compared.sessions("ours", "{event: session held, type: group}", "every: 1 month");

    assertThat(needed(groups, Compared.worker()).getMonths())
        .extracting(SupervisorMonth::getMonth)
        .containsExactly(JUNE, JULY, AUGUST);
  }

  @Test
  void leaver_needsNothing() {
    var left = Compared.worker().left(LocalDate.of(2026, 6, 10));

    assertThat(needed(Compared.every("1 month"), left).getMonths()).isEmpty();
  }

  @Test
  void factsAfterTheDay_areNotSeen() {
    var worker = Compared.worker();
    var later = Compared.worker().session(LocalDate.of(2026, 6, 18)).left(LocalDate.of(2026, 7, 1));

    assertThat(needed(Compared.every("1 month"), later).getMinutes())
        .isEqualTo(needed(Compared.every("1 month"), worker).getMinutes());
  }

  @Test
  void timeThatEndsBeforeItBegins_isRefused() {
    var supervision = Compared.every("1 month");
    var facts = Compared.worker().facts();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> HoursNeeded.of(supervision, facts, TUE_16_JUNE, WED_20_MAY, 60))
        .withMessageContaining("last day (2026-05-20)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HoursNeeded.of(supervision, facts, TUE_16_JUNE, MON_31_AUGUST, 0))
        .withMessageContaining("minutes (0)");
  }

  private static HoursNeeded needed(Supervision supervision, Story story) {
    return HoursNeeded.of(supervision, story.facts(), TUE_16_JUNE, MON_31_AUGUST, 60);
  }
}
