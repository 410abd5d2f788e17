package org.opensupervision.rules.replay;

/** A part of what an assessment was made of, beside the days. */
public enum Part {
  /** The version of this library. */
  LIBRARY("library"),
  /** The id of the policy on top. */
  POLICY("policy"),
  /** The fingerprint of the policy with all its layers and versions. */
  POLICIES("policies"),
  /** The version of the calendar, a fingerprint of everything that it answers. */
  CALENDAR("calendar"),
  /** The fingerprint of the facts recorded up to the moment. */
  FACTS("facts"),
  /** The fingerprint of the assessment, explanations included. */
  RESULT("result");

  private final String words;

  Part(String words) {
    this.words = words;
  }

  /** Returns what it is called in the text of a provenance. */
  public String getWords() {
    return words;
  }
}
