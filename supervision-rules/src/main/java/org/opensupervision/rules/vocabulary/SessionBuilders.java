package org.opensupervision.rules.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.session.CancellationReason;
import org.opensupervision.model.session.LeaderRelation;
import org.opensupervision.model.session.ObservationFocus;
import org.opensupervision.model.session.ObservationHeld;
import org.opensupervision.model.session.Party;
import org.opensupervision.model.session.RecordCompleted;
import org.opensupervision.model.session.RecordKind;
import org.opensupervision.model.session.RecordSigned;
import org.opensupervision.model.session.SessionCancelled;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionPlanned;
import org.opensupervision.model.session.SessionRescheduled;
import org.opensupervision.model.session.SessionType;

/** Puts the facts of {@code model.session} together. */
final class SessionBuilders {
  private SessionBuilders() {}

  static Fact.Builder of(String kind) {
    return switch (kind) {
      case "session planned" -> SessionPlanned.builder();
      case "session rescheduled" -> SessionRescheduled.builder();
      case "session cancelled" -> SessionCancelled.builder();
      case "session held" -> SessionHeld.builder();
      case "record completed" -> RecordCompleted.builder();
      case "record signed" -> RecordSigned.builder();
      case "observation held" -> ObservationHeld.builder();
      default -> throw FactAccess.unknown(kind);
    };
  }

  static void put(String kind, Fact.Builder to, String attribute, Object value) {
    switch (kind) {
      case "session planned" -> planned((SessionPlanned.Builder) to, attribute, value);
      case "session rescheduled" -> rescheduled((SessionRescheduled.Builder) to, attribute, value);
      case "session cancelled" -> cancelled((SessionCancelled.Builder) to, attribute, value);
      case "session held" -> held((SessionHeld.Builder) to, attribute, value);
      case "record completed" -> recordCompleted((RecordCompleted.Builder) to, attribute, value);
      case "record signed" -> recordSigned((RecordSigned.Builder) to, attribute, value);
      case "observation held" -> observed((ObservationHeld.Builder) to, attribute, value);
      default -> throw FactAccess.unknown(kind);
    }
  }

  private static void planned(SessionPlanned.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "session" -> to.session((SessionId) value);
      case "planned for" -> to.plannedFor((LocalDate) value);
      case "type" -> to.type((SessionType) value);
      default -> throw FactAccess.unknown("session planned", attribute);
    }
  }

  private static void rescheduled(SessionRescheduled.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "session" -> to.session((SessionId) value);
      case "planned for" -> to.plannedFor((LocalDate) value);
      default -> throw FactAccess.unknown("session rescheduled", attribute);
    }
  }

  private static void cancelled(SessionCancelled.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "session" -> to.session((SessionId) value);
      case "planned for" -> to.plannedFor((LocalDate) value);
      case "by" -> to.by((Party) value);
      case "reason" -> to.reason((CancellationReason) value);
      default -> throw FactAccess.unknown("session cancelled", attribute);
    }
  }

  private static void held(SessionHeld.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "session" -> to.session((SessionId) value);
      case "type" -> to.type((SessionType) value);
      case "mode" -> to.mode((SessionMode) value);
      case "minutes" -> to.minutes((Integer) value);
      case "attendees" -> to.attendees(people(value));
      case "covered" -> to.covered(FactAccess.texts(value));
      case "reason for mode" -> to.reasonForMode((String) value);
      case "in private" -> to.inPrivate((Boolean) value);
      case "led by" -> to.ledBy((PersonId) value);
      case "relation" -> to.relation((LeaderRelation) value);
      default -> throw FactAccess.unknown("session held", attribute);
    }
  }

  private static void recordCompleted(RecordCompleted.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "session" -> to.session((SessionId) value);
      case "record" -> to.record((RecordKind) value);
      case "sections" -> to.sections(FactAccess.texts(value));
      default -> throw FactAccess.unknown("record completed", attribute);
    }
  }

  private static void recordSigned(RecordSigned.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "session" -> to.session((SessionId) value);
      case "by" -> to.by((Party) value);
      default -> throw FactAccess.unknown("record signed", attribute);
    }
  }

  private static void observed(ObservationHeld.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "focus" -> to.focus((ObservationFocus) value);
      case "observer" -> to.observer((PersonId) value);
      default -> throw FactAccess.unknown("observation held", attribute);
    }
  }

  private static List<PersonId> people(Object value) {
    return ((List<?>) value).stream().map(PersonId.class::cast).toList();
  }
}
