package org.opensupervision.tck.storage;

/** The four ways in which a rule can end; there is no fifth. */
enum RuleOutcome {

  /** The store was seen to keep it. */
  PASSED("passed"),

  /** The store was seen to break it. */
  FAILED("failed"),

  /** It is about something that the store does not claim. */
  NOT_CLAIMED("not claimed"),

  /** It needs a fault that the vendor's test does not provide. */
  NOT_TESTABLE("not testable");

  private final String words;

  RuleOutcome(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
