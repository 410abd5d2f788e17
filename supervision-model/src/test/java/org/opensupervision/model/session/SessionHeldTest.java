package org.opensupervision.model.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.employment.CoverArranged;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;

class SessionHeldTest {
  private static final PersonId WORKER = PersonId.of("p-104");

  @Test
  void sessionThatItsPersonMissed_isRefused() {
    var session =
        common(SessionHeld.builder())
            .session(SessionId.of("s-1"))
            .type(SessionType.GROUP)
            .mode(SessionMode.VIDEO)
            .minutes(60)
            .addAttendees(PersonId.of("p-17"));

    assertThatIllegalArgumentException().isThrownBy(session::build).withMessageContaining("p-104");
    assertThat(session.addAttendees(WORKER).build().getAttendees())
        .containsExactly(PersonId.of("p-17"), WORKER);
  }

  @Test
  void peopleActingOnThemselves_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> common(SupervisorAssigned.builder()).supervisor(WORKER).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> common(CoverArranged.builder()).coveredBy(WORKER).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                common(ObservationHeld.builder())
                    .focus(ObservationFocus.PRACTICE)
                    .observer(WORKER)
                    .build());
  }

  private static <B extends StaffFact.Builder> B common(B builder) {
    builder
        .id(FactId.of("f-1"))
        .occurredOn(LocalDate.of(2026, 4, 2))
        .recordedAt(Instant.parse("2026-04-02T16:00:00Z"))
        .recordedBy("p-17");
    builder.person(WORKER);
    return builder;
  }
}
