package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.casework.CaseClosed;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.ClauseId;

/** Who begins anew on the day on which something ended goes on without a gap. */
class NewBeginningTest {
  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
  private static final LocalDate FRI_13_MARCH = LocalDate.of(2026, 3, 13);
  private static final LocalDate WED_10_JUNE = LocalDate.of(2026, 6, 10);
  private static final Instant RECORDED = Instant.parse("2026-06-30T12:00:00Z");

  private static List<Status> on(LocalDate asOf, String clause, List<Fact> facts) {
    return Standing.HULL.assess(Facts.of(facts), asOf, RECORDED).under(ClauseId.of(clause)).stream()
        .map(Finding::getStatus)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-before-the-end", "z-after-the-end"})
  void personEmployedAgainOnTheLastDay_isStillAskedForASession(String again) {
    var facts = new ArrayList<>(Story.ofWorkerEmployed(MON_2_MARCH).list());
    facts.add(
        EmploymentEnded.builder()
            .id(FactId.of("end"))
            .person(Story.WORKER)
            .occurredOn(FRI_13_MARCH)
            .recordedAt(RECORDED)
            .recordedBy("hr")
            .build());
    facts.add(
        Employed.builder()
            .id(FactId.of(again))
            .person(Story.WORKER)
            .occurredOn(FRI_13_MARCH)
            .recordedAt(RECORDED)
            .recordedBy("hr")
            .role("social worker")
            .team("team-2")
            .build());

    assertThat(on(WED_10_JUNE, "hull:frequency.monthly", facts)).contains(Status.OVERDUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-before-the-end", "z-after-the-end"})
  void caseReopenedOnTheDayItClosed_isStillToBeDiscussed(String again) {
    var facts = new ArrayList<>(Story.ofCaseOpened(MON_2_MARCH).list());
    facts.add(
        CaseClosed.builder()
            .id(FactId.of("end"))
            .caseId(Story.CASE)
            .occurredOn(FRI_13_MARCH)
            .recordedAt(RECORDED)
            .recordedBy("p-9")
            .build());
    facts.add(
        CaseOpened.builder()
            .id(FactId.of(again))
            .caseId(Story.CASE)
            .occurredOn(FRI_13_MARCH)
            .recordedAt(RECORDED)
            .recordedBy("p-9")
            .build());

    assertThat(on(WED_10_JUNE, "hull:recording.case-frequency", facts)).contains(Status.OVERDUE);
  }
}
