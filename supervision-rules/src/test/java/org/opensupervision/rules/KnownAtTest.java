package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.OVERDUE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.session.RecordCompleted;
import org.opensupervision.model.session.RecordKind;
import org.opensupervision.model.session.SessionId;

/** What was known at a moment, and what was corrected afterwards. */
class KnownAtTest {
  private static final LocalDate THU_2_APRIL = LocalDate.of(2026, 4, 2);
  private static final LocalDate WED_15_APRIL = LocalDate.of(2026, 4, 15);
  private static final ClauseId RECORD = ClauseId.of("hull:recording.personal");

  private final List<Fact> facts =
      new ArrayList<>(Story.ofWorkerEmployed(LocalDate.of(2026, 3, 2)).session(THU_2_APRIL).list());

  private static RecordCompleted.Builder record(String id, LocalDate day, String recordedAt) {
    return RecordCompleted.builder()
        .id(FactId.of(id))
        .person(Story.WORKER)
        .occurredOn(day)
        .recordedAt(Instant.parse(recordedAt))
        .recordedBy("supervisor")
        .session(SessionId.of("s-" + THU_2_APRIL))
        .record(RecordKind.PERSONAL_RECORD);
  }

  private Status on(LocalDate asOf, String knownAt) {
    return Standing.HULL
        .assess(Facts.of(facts), asOf, Instant.parse(knownAt))
        .under(RECORD)
        .stream()
        .map(Finding::getStatus)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void recordEnteredLate_countsFromTheMomentItWasEntered() {
    facts.add(record("late-entry", LocalDate.of(2026, 4, 10), "2026-05-01T09:00:00Z").build());

    assertThat(on(WED_15_APRIL, "2026-04-15T18:00:00Z")).isEqualTo(OVERDUE);
    assertThat(on(WED_15_APRIL, "2026-05-01T09:00:00Z")).isEqualTo(MET);
  }

  @Test
  void correction_replacesWhatItCorrects() {
    facts.add(record("wrong", LocalDate.of(2026, 4, 10), "2026-04-10T09:00:00Z").build());
    facts.add(
        record("right", LocalDate.of(2026, 4, 20), "2026-05-01T09:00:00Z")
            .supersedes(FactId.of("wrong"))
            .build());

    assertThat(on(WED_15_APRIL, "2026-04-15T18:00:00Z")).isEqualTo(MET);
    assertThat(on(WED_15_APRIL, "2026-05-02T00:00:00Z")).isEqualTo(OVERDUE);
  }

  @Test
  void recordEnteredLate_isStillOwedBeforeItWasEntered() {
    facts.add(record("late-entry", LocalDate.of(2026, 4, 10), "2026-05-01T09:00:00Z").build());

    assertThat(whyNot("2026-04-15T18:00:00Z")).isEqualTo(StepCode.DUE);
    assertThat(whyNot("2026-05-01T09:00:00Z")).isEqualTo(StepCode.ALREADY_MET);
  }

  private StepCode whyNot(String knownAt) {
    var steps =
        Standing.HULL
            .whyNot(Facts.of(facts), Story.WORKER, RECORD, WED_15_APRIL, Instant.parse(knownAt))
            .getSteps();
    return steps.get(steps.size() - 1).getCode();
  }

  @Test
  void momentNotGiven_isThatOfTheLastRecord() {
    facts.add(record("late-entry", LocalDate.of(2026, 4, 10), "2026-05-01T09:00:00Z").build());

    assertThat(Standing.HULL.assess(Facts.of(facts), WED_15_APRIL).getKnownAt())
        .isEqualTo(Instant.parse("2026-05-01T09:00:00Z"));
  }
}
