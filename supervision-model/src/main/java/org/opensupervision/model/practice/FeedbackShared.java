package org.opensupervision.model.practice;

import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;

/** Feedback on practice or on supervision was shared with the person whom it is about. */
@Value.Immutable
public interface FeedbackShared extends StaffFact {

  /** Starts the fact "feedback shared"; every part that is not optional must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "feedback shared". */
  final class Builder extends ImmutableFeedbackShared.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
