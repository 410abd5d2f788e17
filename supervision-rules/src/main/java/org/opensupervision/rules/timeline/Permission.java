package org.opensupervision.rules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.model.variation.AgreedVariation;

/**
 * Whether decisions to depart from a clause count, by the versions that are in force.
 *
 * <p>A decision counts if the version of its first day allows it; while none has the clause, the
 * last one that had it. With the first day of a later version that does not it is over, and what a
 * later version would allow it never was.
 */
final class Permission {
  private final Clause clause;
  private final List<ClauseVersions.Version> versions;
  private final WorkingCalendar calendar;

  Permission(Clause clause, ClauseVersions versions, WorkingCalendar calendar) {
    this.clause = clause;
    this.versions = versions.of(clause.getId());
    this.calendar = calendar;
  }

  /** The decision of a fact, with its first and its last day. */
  Departure departure(AgreedVariation agreed, int fact, int from) {
    Refusal then = by(inForce(Days.date(from)));
    Optional<String> refused = then.of(agreed, from).or(() -> by(clause).unfit(agreed));
    int planned = then.planned(agreed, from);
    var over = withdrawal(agreed, from, planned).filter(version -> refused.isEmpty());
    return new Departure(
        fact,
        from,
        over.map(version -> Days.of(version.from())).orElse(planned),
        Days.NEVER,
        then.value(agreed),
        refused,
        over.flatMap(version -> refusal(version, agreed, from)));
  }

  private Refusal by(Clause version) {
    return Refusal.by(version, calendar);
  }

  /** The clause as it is in force on a day; where it is not, as it was last, or will be first. */
  private Clause inForce(LocalDate day) {
    @Nullable Clause found = null;
    for (ClauseVersions.Version version : versions) {
      boolean begun = !version.from().isAfter(day);
      if (version.clause().isPresent() && (begun || found == null)) {
        found = version.clause().get();
      }
    }
    return found == null ? clause : found;
  }

  /** The first version that takes effect while a decision runs and does not allow it. */
  private Optional<ClauseVersions.Version> withdrawal(
      AgreedVariation agreed, int from, int planned) {
    for (ClauseVersions.Version version : versions) {
      int begins = Days.of(version.from());
      if (from < begins && begins < planned && refusal(version, agreed, from).isPresent()) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  private Optional<String> refusal(
      ClauseVersions.Version version, AgreedVariation agreed, int from) {
    return version.clause().flatMap(later -> by(later).of(agreed, from));
  }
}
