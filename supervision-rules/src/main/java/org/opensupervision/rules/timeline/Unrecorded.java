package org.opensupervision.rules.timeline;

/** What a comparison with an attribute comes to that has no value. */
enum Unrecorded {
  /** It does not hold; and that it does not hold, holds. */
  NO,

  /** Neither it nor its opposite is sure to hold. */
  UNSURE,

  /** It may hold, and so may its opposite. */
  MAYBE;

  boolean isEnough() {
    return this == MAYBE;
  }

  Unrecorded opposite() {
    return switch (this) {
      case NO -> NO;
      case UNSURE -> MAYBE;
      case MAYBE -> UNSURE;
    };
  }
}
