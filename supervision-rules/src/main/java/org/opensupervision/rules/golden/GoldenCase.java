package org.opensupervision.rules.golden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.rules.Supervision;

/** One golden case: a story, the facts of it, and what a policy is expected to make of them. */
public final class GoldenCase {
  private final String story;
  private final List<String> tags;
  private final int line;
  private final Facts facts;
  private final Fitting fitting;
  private final LocalDate asOf;
  private final Optional<Instant> knownAt;
  private final Expectations expectations;

  GoldenCase(CaseParts parts) {
    this.story = parts.story();
    this.tags = List.copyOf(parts.tags());
    this.line = parts.line();
    this.facts = Facts.of(parts.facts());
    this.fitting = parts.fitting();
    this.asOf = parts.asOf();
    this.knownAt = parts.knownAt();
    this.expectations = parts.expectations();
  }

  /** Returns the story, in one sentence. */
  public String getStory() {
    return story;
  }

  /** Returns the tags, in the order of the file. */
  public List<String> getTags() {
    return tags;
  }

  /** Returns the line of the file in which the case begins, from 1. */
  public int getLine() {
    return line;
  }

  /** Returns what happened. */
  public Facts getFacts() {
    return facts;
  }

  /** Returns the day to stand on. */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** Returns the moment up to which facts are believed; empty where all are. */
  public Optional<Instant> getKnownAt() {
    return knownAt;
  }

  /** Returns what becomes of this case under a policy. */
  public Outcome tryUnder(Supervision supervision) {
    return new Outcome(
        this,
        new Trial(this, supervision).differences(expectations),
        fitting.problems(facts, supervision.getPolicies().getPolicies()));
  }

  @Override
  public String toString() {
    return "GoldenCase{line=" + line + ", asOf=" + asOf + "}";
  }
}
