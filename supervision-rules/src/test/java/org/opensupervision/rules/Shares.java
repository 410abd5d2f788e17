package org.opensupervision.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.noted.DetailNoted;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.session.SessionType;

/** What is asked pro rata of a worker whose share is noted, and what is found of it. */
final class Shares {
  static final LocalDate MON_20_JANUARY = Happenings.FIRST_DAY;
  static final String FTE = "fte";

  private Shares() {}

  /** A worker with shares that are noted or taken away, and sessions of so many minutes. */
  static Story story(
      NavigableMap<LocalDate, Optional<Integer>> shares, NavigableMap<LocalDate, Integer> minutes) {
    Story story = Story.ofWorkerEmployed(MON_20_JANUARY);
    shares.forEach((day, share) -> story.add(note(share.map(Object::toString)), day));
    minutes.forEach((day, lasted) -> story.session(day, SessionType.INDIVIDUAL, lasted));
    return story;
  }

  static DetailNoted.Builder note(Optional<String> share) {
    return DetailNoted.builder().attribute(FTE).value(share);
  }

  static <T> NavigableMap<LocalDate, T> byDay(Map<Integer, T> offsets) {
    var days = new TreeMap<LocalDate, T>();
    offsets.forEach((offset, value) -> days.put(MON_20_JANUARY.plusDays(offset), value));
    return days;
  }

  static List<Finding> assess(Requirement asked, Story story, LocalDate asOf) {
    return Asked.under(List.of(Asked.clause(0, Asked.Whom.EVERYBODY, asked, Optional.empty())))
        .assess(story.facts(), asOf)
        .getFindings();
  }

  static List<Quotas.Duty> duties(Requirement asked, Story story, LocalDate asOf) {
    return assess(asked, story, asOf).stream().map(Quotas.Duty::of).toList();
  }

  /** The same amount, asked of everybody in full. */
  static Recurrence inFull(Recurrence asked) {
    var quota = Quota.builder().from(asked.getQuota().orElseThrow()).proRata(Optional.empty());
    return Recurrence.builder().from(asked).quota(quota.build()).build();
  }

  /** What the steps of a code say in the explanation of a finding. */
  static List<String> told(Finding finding, StepCode code) {
    return finding.getObligation().getExplanation().steps(code).stream()
        .flatMap(step -> step.getDetails().stream())
        .map(Detail::getText)
        .toList();
  }
}
