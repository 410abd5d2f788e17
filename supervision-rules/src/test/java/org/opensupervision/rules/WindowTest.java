package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.session.Party;
import org.opensupervision.model.session.RecordCompleted;
import org.opensupervision.model.session.RecordKind;
import org.opensupervision.model.session.RecordSigned;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.rules.explanation.ExplanationText;
import org.opensupervision.rules.explanation.FindingText;

/** Deadlines in hours and from a day on, by an example policy. */
class WindowTest {
  private static final TestPolicy POLICY = TestPolicy.named("notice.yaml");
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
  private static final LocalDate THU_12_MARCH = LocalDate.of(2026, 3, 12);
  private static final LocalDate SAT_14_MARCH = LocalDate.of(2026, 3, 14);

  private static Story worker() {
    return Story.ofWorkerEmployed(MON_5_JANUARY);
  }

  private static RecordCompleted.Builder notes() {
    return RecordCompleted.builder()
        .session(SessionId.of("s-" + MON_2_MARCH))
        .record(RecordKind.PERSONAL_RECORD);
  }

  private static RecordSigned.Builder agreed() {
    return RecordSigned.builder().session(SessionId.of("s-" + MON_2_MARCH)).by(Party.WORKER);
  }

  private static Fact.Builder at(Fact.Builder fact, int hour, int minute) {
    return fact.at(LocalTime.of(hour, minute));
  }

  @Nested
  @Tag("notice:agreed")
  class WithinHours {
    private static final String CLAUSE = "agreed";

    private static Story received(int hour, int minute) {
      return worker().session(MON_2_MARCH).add(at(notes(), hour, minute), THU_12_MARCH);
    }

    @Test
    void chain_runsFromTheSessionToTheNotesToTheAgreement() {
      var facts = received(10, 30).add(at(agreed(), 10, 30), SAT_14_MARCH).facts();

      POLICY.only("notes", facts, SAT_14_MARCH).is(Status.MET).due(THU_12_MARCH);
      POLICY
          .only(CLAUSE, facts, SAT_14_MARCH)
          .is(Status.MET)
          .opens(THU_12_MARCH)
          .due(SAT_14_MARCH)
          .because(StepCode.TRIGGER, "record completed", "2026-03-12")
          .because(StepCode.HOURS, "48", "10:30", "2026-03-12", "10:30", "2026-03-14");
    }

    @Test
    void minuteAfterTheHours_isLateOnTheDayItself() {
      var facts = received(10, 30).add(at(agreed(), 10, 31), SAT_14_MARCH).facts();

      var answer = POLICY.only(CLAUSE, facts, SAT_14_MARCH).is(Status.MET_LATE).late(0);
      assertThat(FindingText.of(answer.finding()))
          .endsWith("due Saturday 14 March 2026, met late, on the day itself.");
    }

    @Test
    void answerWithoutATime_isInTimeOnTheWholeLastDay() {
      var story = received(10, 30);

      POLICY.only(CLAUSE, story.facts(), SAT_14_MARCH).is(Status.OPEN);
      POLICY.only(CLAUSE, story.facts(), SAT_14_MARCH.plusDays(1)).is(Status.OVERDUE).late(1);
      POLICY.only(CLAUSE, story.add(agreed(), SAT_14_MARCH).facts(), SAT_14_MARCH).is(Status.MET);
    }

    @Test
    void notesWithoutATime_areReadAsOfTheEndOfTheirDay() {
      var facts =
          worker()
              .session(MON_2_MARCH)
              .add(notes(), THU_12_MARCH)
              .add(at(agreed(), 23, 59), SAT_14_MARCH)
              .facts();

      var answer = POLICY.only(CLAUSE, facts, SAT_14_MARCH).is(Status.MET).due(SAT_14_MARCH);
      assertThat(ExplanationText.lines(answer.finding().getObligation().getExplanation()))
          .contains(
              "48 hours after the end of the day on Thursday 12 March 2026 is the end of the day on"
                  + " Saturday 14 March 2026.");
    }

    @Test
    void notesAtMidnight_areDueAtMidnight() {
      var facts = received(0, 0).add(at(agreed(), 0, 1), SAT_14_MARCH).facts();

      POLICY.only(CLAUSE, facts, SAT_14_MARCH).is(Status.MET_LATE).due(SAT_14_MARCH);
    }

    @Test
    void agreementBeforeTheNotes_doesNotAnswer() {
      var facts = received(10, 30).add(at(agreed(), 10, 29), THU_12_MARCH).facts();

      POLICY.only(CLAUSE, facts, THU_12_MARCH).is(Status.OPEN);
    }

    @Test
    void agreementToOtherNotes_doesNotAnswer() {
      var other = RecordSigned.builder().session(SessionId.of("s-other")).by(Party.WORKER);
      var facts = received(10, 30).add(other, THU_12_MARCH).facts();

      POLICY.only(CLAUSE, facts, THU_12_MARCH).is(Status.OPEN);
    }

    @Test
    void changeOfTheClocks_isNotSeenByTheClockOnTheWall() {
      var saturday = LocalDate.of(2026, 3, 28);
      var story = worker().session(MON_2_MARCH).add(at(notes(), 10, 0), saturday);
      var monday = LocalDate.of(2026, 3, 30);

      POLICY
          .only(CLAUSE, story.add(at(agreed(), 10, 0), monday).facts(), monday)
          .is(Status.MET)
          .due(monday);
    }

    @Property(tries = 200)
    @Label("48 hours are over at the same time two days later")
    void anyTimes_areComparedToTheMinute(
        @ForAll @IntRange(max = 1439) int received, @ForAll @IntRange(max = 3 * 1440) int later) {
      LocalDateTime start = THU_12_MARCH.atStartOfDay().plusMinutes(received);
      LocalDateTime done = start.plusMinutes(later);
      Finding finding =
          POLICY
              .only(
                  CLAUSE,
                  worker()
                      .session(MON_2_MARCH)
                      .add(notes().at(start.toLocalTime()), start.toLocalDate())
                      .add(agreed().at(done.toLocalTime()), done.toLocalDate())
                      .facts(),
                  done.toLocalDate())
              .finding();

      assertThat(finding.getStatus()).isEqualTo(later <= 48 * 60 ? Status.MET : Status.MET_LATE);
      assertThat(finding.getObligation().getDue()).contains(SAT_14_MARCH);
    }
  }

  @Nested
  @Tag("notice:settling-in")
  class NotBefore {
    private static final String CLAUSE = "settling-in";
    private static final LocalDate MON_16_MARCH = LocalDate.of(2026, 3, 16);
    private static final LocalDate MON_30_MARCH = LocalDate.of(2026, 3, 30);

    private static Story begun() {
      return worker().supervisorAssigned(MON_2_MARCH);
    }

    @Test
    void firstDay_isTheDayTheTermEnds() {
      POLICY
          .only(CLAUSE, begun().facts(), MON_16_MARCH.minusDays(1))
          .is(Status.UPCOMING)
          .opens(MON_16_MARCH)
          .due(MON_30_MARCH)
          .because(StepCode.EARLIEST, "2 weeks", "2026-03-02", "2026-03-16");
      POLICY.only(CLAUSE, begun().facts(), MON_16_MARCH).is(Status.OPEN);
      POLICY.only(CLAUSE, begun().facts(), MON_30_MARCH.plusDays(1)).is(Status.OVERDUE);
    }

    @Test
    void answerBeforeTheFirstDay_doesNotCount() {
      var story = begun().contract(MON_16_MARCH.minusDays(1));

      POLICY.only(CLAUSE, story.facts(), MON_16_MARCH).is(Status.OPEN);
      POLICY.only(CLAUSE, story.contract(MON_16_MARCH).facts(), MON_16_MARCH).is(Status.MET);
    }

    @Test
    void answerAfterTheLastDay_isLate() {
      POLICY
          .only(
              CLAUSE, begun().contract(MON_30_MARCH.plusDays(3)).facts(), MON_30_MARCH.plusDays(3))
          .is(Status.MET_LATE)
          .late(3);
    }

    @Test
    void leaver_losesOnlyWhatWasNotYetLate() {
      assertThat(POLICY.under(CLAUSE, begun().left(MON_16_MARCH).facts(), MON_16_MARCH.plusDays(1)))
          .isEmpty();
      POLICY
          .only(CLAUSE, begun().left(MON_30_MARCH.plusDays(1)).facts(), MON_30_MARCH.plusDays(2))
          .is(Status.MISSED)
          .closes(MON_30_MARCH.plusDays(1));
    }
  }
}
