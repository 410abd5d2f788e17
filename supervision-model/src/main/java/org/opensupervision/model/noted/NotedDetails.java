package org.opensupervision.model.noted;

import java.util.Map;

/** What the details of an event have to be: few, named, and with something in each. */
final class NotedDetails {
  private static final int MOST = 50;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_VALUE = 1000;

  private NotedDetails() {}

  static void check(Map<String, String> details) {
    refuseMore(details.size(), MOST, "number");
    details.forEach(
        (name, value) -> {
          refuseBlank(name, "name");
          refuseBlank(value, "value");
          refuseMore(name.length(), LONGEST_NAME, "length of a name");
          refuseMore(value.length(), LONGEST_VALUE, "length of a value");
        });
  }

  private static void refuseBlank(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("The " + what + " of a detail must not be blank.");
    }
  }

  private static void refuseMore(int found, int most, String what) {
    if (found > most) {
      throw new IllegalArgumentException(
          "The "
              + what
              + " ("
              + found
              + ") of the details of an event must be at most "
              + most
              + ".");
    }
  }
}
