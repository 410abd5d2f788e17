package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.session.RecordCompleted;
import org.opensupervision.model.session.RecordKind;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionType;

/** What sessions and records must be like, by the example policy of a borough. */
class QualityTest {
  private static final TestPolicy POLICY = TestPolicy.named("borough.yaml");
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);

  private static SessionHeld.Builder session() {
    return SessionHeld.builder()
        .session(SessionId.of("s-1"))
        .type(SessionType.INDIVIDUAL)
        .mode(SessionMode.FACE_TO_FACE)
        .minutes(90)
        .addAttendees(Story.WORKER, Story.SUPERVISOR);
  }

  private static Standing.Answer after(SessionHeld.Builder session, String clause) {
    var facts = Story.ofWorkerEmployed(MON_5_JANUARY).add(session, MON_2_MARCH).facts();
    return POLICY.only(clause, facts, MON_2_MARCH);
  }

  @Test
  void sessionThatIsTooShort_isMetByNothing() {
    Story story = Story.ofWorkerEmployed(MON_5_JANUARY);
    var judged =
        story
            .session(MON_2_MARCH, SessionType.INDIVIDUAL, 60)
            .asOf(MON_2_MARCH)
            .assessment()
            .under(ClauseId.of("hull:frequency.duration"));

    assertThat(judged)
        .singleElement()
        .satisfies(
            missed -> {
              assertThat(missed.getStatus()).isEqualTo(Status.MISSED);
              assertThat(missed.getMetBy()).isEmpty();
              assertThat(missed.getMetOn()).isEmpty();
            });
  }

  @Test
  @Tag("borough:session.reflective")
  void sessionWithReflection_isMet() {
    after(session().addCovered("cases", "reflection"), "session.reflective")
        .is(Status.MET)
        .due(MON_2_MARCH)
        .because(StepCode.PROPERTY, "covered includes reflection", "cases, reflection");
  }

  @Test
  @Tag("borough:session.reflective")
  void sessionWithoutReflection_isMissedAndSaysWhatIsMissing() {
    after(session().addCovered("cases"), "session.reflective")
        .is(Status.MISSED)
        .because(StepCode.LACKING, "covered", "reflection");
  }

  @Test
  @Tag("borough:session.reflective")
  void sessionThatDoesNotSayWhatItCovered_isUnknown() {
    after(session(), "session.reflective")
        .is(Status.UNKNOWN)
        .due(MON_2_MARCH)
        .because(StepCode.MISSING, "covered");
  }

  @Test
  @Tag("borough:session.face-to-face")
  void videoSession_needsAReason() {
    after(session(), "session.face-to-face").is(Status.MET);
    after(session().mode(SessionMode.VIDEO), "session.face-to-face")
        .is(Status.MISSED)
        .because(
            StepCode.PROPERTY,
            "mode is face to face or reason for mode is recorded",
            "mode video, reason for mode nothing");
    after(
            session().mode(SessionMode.VIDEO).reasonForMode("The bridge is closed."),
            "session.face-to-face")
        .is(Status.MET);
  }

  @Test
  @Tag("borough:session.private")
  void privacy_isKnownOnlyWhereItWasRecorded() {
    after(session().inPrivate(true), "session.private").is(Status.MET);
    after(session().inPrivate(false), "session.private").is(Status.MISSED);
    after(session(), "session.private").is(Status.UNKNOWN).because(StepCode.MISSING, "in private");
  }

  @Test
  @Tag("borough:session.private")
  void sessionTooShort_isMissedWhateverElseIsUnknown() {
    after(session().minutes(30), "session.private")
        .is(Status.MISSED)
        .because(StepCode.PROPERTY, "minutes at least 45", "30");
  }

  @Test
  @Tag("borough:record.sections")
  void recordLackingSections_namesAllOfThem() {
    var facts =
        Story.ofWorkerEmployed(MON_5_JANUARY)
            .session(MON_2_MARCH)
            .add(
                RecordCompleted.builder()
                    .session(SessionId.of("s-" + MON_2_MARCH))
                    .record(RecordKind.PERSONAL_RECORD)
                    .sections(List.of("decisions")),
                MON_2_MARCH)
            .facts();

    POLICY
        .only("record.sections", facts, MON_2_MARCH)
        .is(Status.MISSED)
        .because(StepCode.LACKING, "sections", "actions, feelings");
  }
}
