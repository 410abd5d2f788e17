package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Opens the cases of a team: those it has when its files begin, then as many as it closes.
 *
 * <p>With caseloads at the national average, the rest of the cases decides how long one is open.
 */
final class Intake {
  private static final int SHORTEST = 21;
  private static final int QUIET_END = 5;

  /** A few posts are vacant, and caseloads are counted for those that are filled. */
  private static final double FILLED = 0.975;

  private static final int LONGEST_AVERAGE = 3_650;

  private final Setting setting;
  private final String team;
  private final int cases;
  private final int atStart;
  private final double averageDays;

  Intake(Setting setting, TeamCases share) {
    this.setting = setting;
    this.team = share.team();
    this.cases = share.cases();
    double usual = FILLED * share.holders() * WorkforceRate.CASELOAD.getValue();
    this.atStart = Math.min(cases, (int) Math.round(usual));
    this.averageDays = averageDays();
  }

  private double averageDays() {
    Window window = setting.window();
    long days = ChronoUnit.DAYS.between(window.first(), window.last());
    int later = Math.max(1, cases - atStart);
    return Math.min(LONGEST_AVERAGE, (double) days * atStart / later);
  }

  List<Case> open() {
    return IntStream.range(0, cases).mapToObj(this::open).toList();
  }

  private Case open(int number) {
    String id = "c-%s-%s".formatted(team.substring(2), Numbers.of(number + 1, 4));
    Chance chance = setting.chance("case " + id);
    LocalDate opened = setting.days().onOrAfter(opening(number, chance));
    LocalDate end = opened.plusDays(SHORTEST + chance.waiting(averageDays));
    boolean stays = end.isAfter(setting.window().last().minusDays(QUIET_END));
    return new Case(id, opened, stays ? LocalDate.MAX : setting.days().onOrAfter(end));
  }

  private LocalDate opening(int number, Chance chance) {
    Window window = setting.window();
    if (number < atStart) {
      return window.goLive().plusDays(chance.between(21, 49));
    }
    int days = (int) ChronoUnit.DAYS.between(window.first(), window.last());
    return window.first().plusDays(chance.between(0, days - 10));
  }
}
