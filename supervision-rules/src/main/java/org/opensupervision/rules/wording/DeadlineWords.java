package org.opensupervision.rules.wording;

import org.opensupervision.model.policy.Deadline;

/** Says what is asked for after something else, or before it. */
record DeadlineWords(EventWords events) {

  String of(Deadline asked) {
    return asked.isBefore() ? before(asked) : after(asked) + SuspensionWords.of(asked);
  }

  private String before(Deadline asked) {
    String ahead =
        asked
            .getAtLeast()
            .map(term -> ", at least " + term + " ahead")
            .orElse(", on its day at the latest");
    return "each "
        + events.of(asked.getTrigger())
        + " is preceded by "
        + events.any(asked.getExpected())
        + ahead;
  }

  private String after(Deadline asked) {
    return "each "
        + events.of(asked.getTrigger())
        + " is followed by "
        + events.any(asked.getExpected())
        + " "
        + when(asked)
        + asked
            .getNotBefore()
            .map(first -> ", and not before " + first + " have passed")
            .orElse("");
  }

  private static String when(Deadline asked) {
    return asked
        .getWithin()
        .map(term -> "within " + term)
        .or(() -> asked.getWithinHours().map(hours -> "within " + hours + " hours"))
        .orElse("on the same day");
  }
}
