package org.opensupervision.rules.wording;

import java.util.Optional;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.time.Term;

/** Says when a clock stands still, and what follows with the return. */
final class SuspensionWords {
  private SuspensionWords() {}

  static String of(Recurrence asked) {
    if (asked.getQuota().isPresent()) {
      return said(asked.getSuspendedDuring(), "nothing is asked", "it begins anew after that");
    }
    return of(asked.getSuspendedDuring(), asked.isResuming(), asked.getDueOnReturn(), "it starts");
  }

  static String of(Deadline asked) {
    return of(
        asked.getSuspendedDuring(),
        asked.isResuming(),
        asked.getDueOnReturn(),
        "the whole time begins");
  }

  private static String of(
      Optional<Condition> during, boolean resuming, Optional<Term> within, String what) {
    String goesOn = resuming ? "it goes on where it stood" : what + " anew";
    String first =
        within
            .map(term -> "what is owed first is due within " + term + " of the return")
            .orElse(goesOn + " after that");
    return said(during, "the clock stands still", first);
  }

  private static String said(Optional<Condition> during, String still, String afterwards) {
    return during
        .map(when -> "; " + still + " while " + ConditionSentence.of(when) + ", and " + afterwards)
        .orElse("");
  }
}
