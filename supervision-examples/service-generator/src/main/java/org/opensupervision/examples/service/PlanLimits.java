package org.opensupervision.examples.service;

/** What a plan has to keep to. */
final class PlanLimits {
  private PlanLimits() {}

  static void check(ServicePlan plan) {
    within("staff", plan.getStaff(), 10, 20_000);
    within("months", plan.getMonths(), 3, 120);
    within("cases", plan.getCases(), 1, 500_000);
    within("year of the last day", plan.getLastDay().getYear(), 2012, 2035);
  }

  private static void within(String what, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(
          "The "
              + what
              + " ("
              + value
              + ") of a service must be from "
              + low
              + " to "
              + high
              + ".");
    }
  }
}
