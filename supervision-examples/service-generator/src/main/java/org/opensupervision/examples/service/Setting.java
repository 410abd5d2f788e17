package org.opensupervision.examples.service;

import org.opensupervision.rules.calendar.WorkingCalendars;

/** What every part of the service is made from: the plan, its days and its chance. */
record Setting(ServicePlan plan, Window window, Days days) {

  static Setting of(ServicePlan plan) {
    return new Setting(plan, Window.of(plan), new Days(WorkingCalendars.englandAndWales()));
  }

  Chance chance(String name) {
    return Chance.of(plan.getSeed(), name);
  }
}
