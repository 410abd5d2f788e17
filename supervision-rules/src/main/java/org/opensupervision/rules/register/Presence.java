package org.opensupervision.rules.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.AbsenceEnded;
import org.opensupervision.model.employment.CoverArranged;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.rules.timeline.SubjectState;

/**
 * The facts by which somebody is assigned, away and covered for on a day; each null where there is
 * none.
 *
 * <p>Cover lasts up to the end of the absence that it was arranged for, also where it was arranged
 * before that began.
 */
record Presence(
    @Nullable SupervisorAssigned assigned,
    @Nullable CaseAllocated allocated,
    @Nullable AbsenceBegun away,
    @Nullable CoverArranged cover) {

  static Presence of(Journal journal, LocalDate asOf, Instant knownAt) {
    var found = new Presence(null, null, null, null);
    for (Fact fact : SubjectState.believed(asOf, journal, knownAt)) {
      found = found.after(fact, asOf);
    }
    return found;
  }

  private Presence after(Fact fact, LocalDate asOf) {
    if (fact instanceof SupervisorAssigned next) {
      return new Presence(next, allocated, away, cover);
    }
    if (fact instanceof CaseAllocated next) {
      return new Presence(assigned, next, away, cover);
    }
    if (fact instanceof AbsenceBegun next) {
      return new Presence(assigned, allocated, next, cover);
    }
    if (fact instanceof CoverArranged next) {
      return new Presence(assigned, allocated, away, next);
    }
    boolean left = fact instanceof EmploymentEnded && fact.getOccurredOn().isBefore(asOf);
    return left || fact instanceof AbsenceEnded
        ? new Presence(assigned, allocated, null, null)
        : this;
  }
}
