package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.file.ConsentGiven;
import org.opensupervision.model.file.ConsentWithdrawn;

/** What may be read with consent only, while there is consent and no longer. */
class ConsentTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate GIVEN = LocalDate.of(2026, 2, 2);
  private static final LocalDate TAKEN = LocalDate.of(2026, 3, 2);
  private static final String NOTES = "exit interview notes";
  private static final Supervision CLAUSE =
      Written.clause(
              """
              may read: [service manager, head of service]
              part: exit interview notes
              with consent of: worker
              applies to: {not: {career stage: student}}
              """)
          .supervision();

  private static Story worker() {
    return Story.ofWorkerEmployed(FIRST_DAY);
  }

  private static Story consenting() {
    return worker().add(ConsentGiven.builder().part(NOTES), GIVEN);
  }

  private static AccessDecision on(LocalDate day, Story story) {
    var request =
        AccessRequest.builder()
            .reader(PersonId.of("p-1"))
            .file(Story.WORKER)
            .part(NOTES)
            .addVouchedFor("head of service")
            .build();
    return CLAUSE.mayRead(story.facts(), request, day);
  }

  @Test
  void withoutConsent_nothingIsOpen() {
    assertThat(on(TAKEN, worker()).isAllowed()).isFalse();
    assertThat(on(GIVEN.minusDays(1), consenting()).isAllowed()).isFalse();
  }

  @Test
  void withConsent_itIsOpenFromThatDayOn() {
    var decision = on(GIVEN, consenting());

    assertThat(decision.isAllowed()).isTrue();
    assertThat(decision.getRelation()).contains("head of service");
    assertThat(decision.getExplanation().steps(StepCode.CONSENT)).hasSize(1);
  }

  @Test
  void consentTakenBack_closesItOnThatDay() {
    var story = consenting().add(ConsentWithdrawn.builder().part(NOTES), TAKEN);

    assertThat(on(TAKEN.minusDays(1), story).isAllowed()).isTrue();
    assertThat(on(TAKEN, story).isAllowed()).isFalse();
  }

  @Test
  void consentGivenAndTakenBackOnOneDay_isTakenBack() {
    var givenLast =
        worker()
            .add(ConsentWithdrawn.builder().part(NOTES), GIVEN)
            .add(ConsentGiven.builder().part(NOTES), GIVEN);

    assertThat(on(GIVEN, givenLast).isAllowed()).isFalse();
    assertThat(on(TAKEN, givenLast.add(ConsentGiven.builder().part(NOTES), TAKEN)).isAllowed())
        .isTrue();
  }

  @Test
  void consentToAnotherPart_opensNothing() {
    var other = worker().add(ConsentGiven.builder().part("supervision file"), GIVEN);

    assertThat(on(TAKEN, other).isAllowed()).isFalse();
  }

  @Test
  void clauseThatDoesNotApplyToThePerson_opensNothing() {
    assertThat(on(TAKEN, consenting().stage(CareerStage.STUDENT, GIVEN)).isAllowed()).isFalse();
  }
}
