package org.opensupervision.rules.vocabulary;

import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.session.ObservationHeld;
import org.opensupervision.model.session.RecordCompleted;
import org.opensupervision.model.session.RecordSigned;
import org.opensupervision.model.session.SessionCancelled;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionPlanned;
import org.opensupervision.model.session.SessionRescheduled;

/** Takes the facts of {@code model.session} apart. */
final class SessionAccess implements FactAccess {

  @Override
  public Object value(String kind, Fact fact, String attribute) {
    return switch (kind) {
      case "session planned" -> planned((SessionPlanned) fact, attribute);
      case "session rescheduled" -> rescheduled((SessionRescheduled) fact, attribute);
      case "session cancelled" -> cancelled((SessionCancelled) fact, attribute);
      case "session held" -> held((SessionHeld) fact, attribute);
      case "record completed" -> recordCompleted((RecordCompleted) fact, attribute);
      case "record signed" -> recordSigned((RecordSigned) fact, attribute);
      case "observation held" -> observed((ObservationHeld) fact, attribute);
      default -> throw FactAccess.unknown(kind);
    };
  }

  private static Object planned(SessionPlanned fact, String attribute) {
    return switch (attribute) {
      case "session" -> fact.getSession();
      case "planned for" -> fact.getPlannedFor();
      case "type" -> fact.getType();
      default -> throw FactAccess.unknown("session planned", attribute);
    };
  }

  private static Object rescheduled(SessionRescheduled fact, String attribute) {
    return switch (attribute) {
      case "session" -> fact.getSession();
      case "planned for" -> fact.getPlannedFor();
      default -> throw FactAccess.unknown("session rescheduled", attribute);
    };
  }

  private static Object cancelled(SessionCancelled fact, String attribute) {
    return switch (attribute) {
      case "session" -> fact.getSession();
      case "planned for" -> fact.getPlannedFor();
      case "by" -> fact.getBy();
      case "reason" -> fact.getReason();
      default -> throw FactAccess.unknown("session cancelled", attribute);
    };
  }

  private static Object held(SessionHeld fact, String attribute) {
    return switch (attribute) {
      case "session" -> fact.getSession();
      case "type" -> fact.getType();
      case "mode" -> fact.getMode();
      case "minutes" -> fact.getMinutes();
      case "attendees" -> fact.getAttendees();
      case "covered" -> FactAccess.unlessEmpty(fact.getCovered());
      case "reason for mode" -> fact.getReasonForMode();
      case "in private" -> fact.getInPrivate();
      case "led by" -> fact.getLedBy();
      case "relation" -> fact.getRelation();
      default -> throw FactAccess.unknown("session held", attribute);
    };
  }

  private static Object recordCompleted(RecordCompleted fact, String attribute) {
    return switch (attribute) {
      case "session" -> fact.getSession();
      case "record" -> fact.getRecord();
      case "sections" -> FactAccess.unlessEmpty(fact.getSections());
      default -> throw FactAccess.unknown("record completed", attribute);
    };
  }

  private static Object recordSigned(RecordSigned fact, String attribute) {
    return switch (attribute) {
      case "session" -> fact.getSession();
      case "by" -> fact.getBy();
      default -> throw FactAccess.unknown("record signed", attribute);
    };
  }

  private static Object observed(ObservationHeld fact, String attribute) {
    return switch (attribute) {
      case "focus" -> fact.getFocus();
      case "observer" -> fact.getObserver();
      default -> throw FactAccess.unknown("observation held", attribute);
    };
  }

  @Override
  public Fact.Builder newBuilder(String kind) {
    return SessionBuilders.of(kind);
  }

  @Override
  public void put(String kind, Fact.Builder builder, String attribute, Object value) {
    SessionBuilders.put(kind, builder, attribute, value);
  }
}
