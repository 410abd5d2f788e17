package org.opensupervision.rules.comparison;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.session.LeaderRelation;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionType;

/** Makes sessions that have not been held. */
final class Imagined {
  private static final String NAME = "imagined-";

  private Imagined() {}

  /** One session of each type, in the order in which they are tried. */
  static List<SessionHeld> ofEachType(PersonId person, Optional<PersonId> supervisor) {
    var models = new ArrayList<SessionHeld>();
    for (SessionType type : SessionType.values()) {
      var model =
          SessionHeld.builder()
              .id(FactId.of(NAME + type))
              .person(person)
              .session(SessionId.of(NAME + type))
              .occurredOn(LocalDate.EPOCH)
              .recordedAt(LocalDate.EPOCH.atStartOfDay(ZoneOffset.UTC).toInstant())
              .recordedBy(NAME + "plan")
              .type(type)
              .mode(SessionMode.FACE_TO_FACE)
              .minutes(1)
              .addAttendees(person)
              .inPrivate(true)
              .relation(LeaderRelation.SUPERVISOR);
      supervisor.filter(leader -> !leader.equals(person)).ifPresent(model::addAttendees);
      supervisor.ifPresent(model::ledBy);
      models.add(model.build());
    }
    return models;
  }

  /** A session like another one. */
  static SessionHeld like(SessionHeld model, int number, LocalDate day, int minutes) {
    return SessionHeld.builder()
        .from(model)
        .id(FactId.of(NAME + number))
        .session(SessionId.of(NAME + number))
        .occurredOn(day)
        .at(Optional.<LocalTime>empty())
        .supersedes(Optional.<FactId>empty())
        .recordedAt(day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .minutes(minutes)
        .build();
  }
}
