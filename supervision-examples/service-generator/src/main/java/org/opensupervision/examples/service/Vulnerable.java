package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A time in which a child is judged to be particularly vulnerable, up to the day it is cleared. */
record Vulnerable(LocalDate from, LocalDate cleared) {
  private static final double FROM_THE_START = WorkforceRate.VULNERABLE.getValue() / 100;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 200;

  /** Chosen so that the share of vulnerable cases stays what it was at the start. */
  private static final double EVERY = (SHORTEST + LONGEST) / 2.0 * (1 / FROM_THE_START - 1);

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(cleared);
  }

  static List<Vulnerable> of(CaseFile file) {
    Chance chance = file.chance("vulnerable");
    var times = new ArrayList<Vulnerable>();
    int wait = chance.happens(FROM_THE_START) ? chance.between(0, 5) : chance.waiting(EVERY);
    LocalDate day = file.subject().opened().plusDays(wait);
    while (day.isBefore(file.lastDay())) {
      Vulnerable time = from(day, file.setting().days(), chance);
      if (time.from().isBefore(file.lastDay())) {
        times.add(time);
      }
      day = time.cleared().plusDays(chance.waiting(EVERY));
    }
    return times;
  }

  private static Vulnerable from(LocalDate day, Days days, Chance chance) {
    LocalDate from = days.onOrAfter(day);
    return new Vulnerable(from, days.onOrAfter(from.plusDays(chance.between(SHORTEST, LONGEST))));
  }
}
