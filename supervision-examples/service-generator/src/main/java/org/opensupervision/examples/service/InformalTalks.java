package org.opensupervision.examples.service;

import java.time.LocalDate;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionType;

/** Writes the short unplanned talks between sessions, where a case holder asks for a decision. */
final class InformalTalks {
  private static final double EVERY = 40;

  private InformalTalks() {}

  static void write(StaffFile file) {
    if (!file.person().role().holdsCases()) {
      return;
    }
    Chance chance = file.chance("informal");
    Days days = file.setting().days();
    LocalDate day = days.onOrAfter(file.person().from().plusDays(chance.waiting(EVERY)));
    while (!day.isAfter(file.lastDay())) {
      Person supervisor = file.acting(day);
      if (file.person().isAtWorkOn(day) && supervisor.isAtWorkOn(day)) {
        talk(file, day, supervisor, chance);
      }
      day = days.onOrAfter(day.plusDays(chance.waiting(EVERY)));
    }
  }

  private static void talk(StaffFile file, LocalDate day, Person supervisor, Chance chance) {
    SessionId id = file.nextSession();
    file.add(
        day,
        supervisor.id().getValue(),
        SessionHeld.builder()
            .session(id)
            .type(SessionType.INFORMAL)
            .mode(chance.happens(0.6) ? SessionMode.FACE_TO_FACE : SessionMode.TELEPHONE)
            .minutes(5 * chance.between(2, 6))
            .addAttendees(file.person().id(), supervisor.id()));
    file.held(new Meeting(id, day, SessionType.INFORMAL, supervisor));
  }
}
