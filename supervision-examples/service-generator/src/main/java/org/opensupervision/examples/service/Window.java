package org.opensupervision.examples.service;

import java.time.LocalDate;

/** The days of a service: when its files begin, and the months that are looked at. */
record Window(LocalDate goLive, LocalDate first, LocalDate last) {
  private static final int WEEKS_BEFORE = 8;

  static Window of(ServicePlan plan) {
    LocalDate last = plan.getLastDay();
    LocalDate first = last.plusDays(1).minusMonths(plan.getMonths());
    return new Window(first.minusWeeks(WEEKS_BEFORE), first, last);
  }

  boolean isOver(LocalDate day) {
    return day.isAfter(last);
  }
}
