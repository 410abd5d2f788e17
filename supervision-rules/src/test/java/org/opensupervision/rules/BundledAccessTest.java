package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.file.ConsentGiven;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.policy.Policies;

/** What the bundled policies beside hull open to readers. */
class BundledAccessTest {
  private static final LocalDate HIRED = LocalDate.of(2025, 1, 6);
  private static final LocalDate GIVEN = LocalDate.of(2026, 2, 2);
  private static final String NOTES = "exit interview notes";
  private static final String CONTENT = "content of supervision";

  private static Story worker() {
    return Story.ofWorkerEmployed(HIRED)
        .add(SupervisorAssigned.builder().supervisor(Story.SUPERVISOR), HIRED);
  }

  private static AccessRequest.Builder asks(String reader, String part) {
    return AccessRequest.builder().reader(PersonId.of(reader)).file(Story.WORKER).part(part);
  }

  private static AccessDecision under(String policy, Story story, AccessRequest.Builder request) {
    return Supervision.under(Policies.bundledStack(policy), WorkingCalendars.englandAndWales())
        .mayRead(story.facts(), request.build(), GIVEN);
  }

  @Test
  @Tag("feh:interview.exit-consent")
  void serviceManagerWithConsent_mayReadExitNotes() {
    var story = worker().add(ConsentGiven.builder().part(NOTES), GIVEN);
    var request = asks("p-9", NOTES).addVouchedFor("service manager");

    assertThat(under("feh", story, request).isAllowed()).isTrue();
  }

  @Test
  @Tag("feh:interview.exit-consent")
  void serviceManagerWithoutConsent_isRefused() {
    var request = asks("p-9", NOTES).addVouchedFor("service manager");

    assertThat(under("feh", worker(), request).isAllowed()).isFalse();
  }

  @Test
  @Tag("nfch:safe-space")
  void worker_mayReadWhatWasSaid() {
    assertThat(under("nfch", worker(), asks("worker", CONTENT)).isAllowed()).isTrue();
  }

  @Test
  @Tag("nfch:safe-space")
  void anybodyElse_isRefused() {
    var request = asks("p-9", CONTENT).addVouchedFor("service manager");

    assertThat(under("nfch", worker(), request).isAllowed()).isFalse();
  }
}
