package org.opensupervision.rules.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.file.ConsentGiven;
import org.opensupervision.model.file.ConsentWithdrawn;
import org.opensupervision.rules.timeline.SubjectState;

/**
 * Whether the person of a file consents to the reading of a part on a day.
 *
 * <p>The last fact on the part decides. Consent that is given and withdrawn on one day is
 * withdrawn.
 */
final class Consents {
  private Consents() {}

  static Optional<Step> to(String part, Journal journal, LocalDate asOf, Instant knownAt) {
    @Nullable Fact last = null;
    for (Fact fact : SubjectState.believed(asOf, journal, knownAt)) {
      boolean decides =
          isOn(part, fact) && !(isSameDay(last, fact) && last instanceof ConsentWithdrawn);
      last = decides ? fact : last;
    }
    return last instanceof ConsentGiven given
        ? Optional.of(
            Step.of(
                StepCode.CONSENT,
                Detail.of("fact", given.getId()),
                Detail.of("date", given.getOccurredOn())))
        : Optional.empty();
  }

  private static boolean isSameDay(@Nullable Fact one, Fact other) {
    return one != null && one.getOccurredOn().equals(other.getOccurredOn());
  }

  private static boolean isOn(String part, Fact fact) {
    return (fact instanceof ConsentGiven given && given.getPart().equals(part))
        || (fact instanceof ConsentWithdrawn taken && taken.getPart().equals(part));
  }
}
