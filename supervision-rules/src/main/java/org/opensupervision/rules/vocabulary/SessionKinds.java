package org.opensupervision.rules.vocabulary;

import static org.opensupervision.rules.vocabulary.FactKind.ofPerson;

import java.util.List;
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
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionPlanned;
import org.opensupervision.model.session.SessionRescheduled;
import org.opensupervision.model.session.SessionType;

/** The kinds of fact of {@code model.session}. */
final class SessionKinds {
  private static final String HELD = "session held";
  private static final AttributeShape SESSION = AttributeShape.of("session", ValueType.SESSION);
  private static final AttributeShape PLANNED_FOR =
      AttributeShape.of("planned for", ValueType.DATE);
  private static final AttributeShape TYPE = AttributeShape.ofWords("type", SessionType.class);
  private static final AttributeShape BY = AttributeShape.ofWords("by", Party.class);

  private static final AttributeShape SECTIONS =
      AttributeShape.of("sections", ValueType.TEXT).between(1, 50);

  private SessionKinds() {}

  static List<FactKind> all() {
    return List.of(
        ofPerson("session planned", SessionPlanned.class, SessionKinds::planned),
        ofPerson("session rescheduled", SessionRescheduled.class, SessionKinds::rescheduled),
        ofPerson("session cancelled", SessionCancelled.class, SessionKinds::cancelled),
        ofPerson(HELD, SessionHeld.class, SessionKinds::held),
        ofPerson("record completed", RecordCompleted.class, SessionKinds::recordCompleted),
        ofPerson("record signed", RecordSigned.class, SessionKinds::recordSigned),
        ofPerson("observation held", ObservationHeld.class, SessionKinds::observed));
  }

  private static FactParts planned() {
    return FactKindBuilder.of(SessionPlanned.class, SessionPlanned::builder)
        .with(SESSION, SessionPlanned::getSession, SessionPlanned.Builder::session)
        .with(PLANNED_FOR, SessionPlanned::getPlannedFor, SessionPlanned.Builder::plannedFor)
        .with(TYPE, SessionPlanned::getType, SessionPlanned.Builder::type)
        .build();
  }

  private static FactParts rescheduled() {
    return FactKindBuilder.of(SessionRescheduled.class, SessionRescheduled::builder)
        .with(SESSION, SessionRescheduled::getSession, SessionRescheduled.Builder::session)
        .with(
            PLANNED_FOR, SessionRescheduled::getPlannedFor, SessionRescheduled.Builder::plannedFor)
        .build();
  }

  private static FactParts cancelled() {
    return FactKindBuilder.of(SessionCancelled.class, SessionCancelled::builder)
        .with(SESSION, SessionCancelled::getSession, SessionCancelled.Builder::session)
        .with(PLANNED_FOR, SessionCancelled::getPlannedFor, SessionCancelled.Builder::plannedFor)
        .with(BY, SessionCancelled::getBy, SessionCancelled.Builder::by)
        .with(
            AttributeShape.ofWords("reason", CancellationReason.class),
            SessionCancelled::getReason,
            SessionCancelled.Builder::reason)
        .build();
  }

  private static FactParts held() {
    return FactKindBuilder.of(SessionHeld.class, SessionHeld::builder)
        .with(SESSION, SessionHeld::getSession, SessionHeld.Builder::session)
        .with(TYPE, SessionHeld::getType, SessionHeld.Builder::type)
        .with(
            AttributeShape.ofWords("mode", SessionMode.class),
            SessionHeld::getMode,
            SessionHeld.Builder::mode)
        .with(
            AttributeShape.of("minutes", ValueType.NUMBER).between(1, 1440),
            SessionHeld::getMinutes,
            SessionHeld.Builder::minutes)
        .with(
            AttributeShape.of("attendees", ValueType.PERSON).asMany().between(1, 200),
            SessionHeld::getAttendees,
            SessionHeld.Builder::attendees)
        .withMany(
            AttributeShape.of("covered", ValueType.TEXT).between(1, 50),
            SessionHeld::getCovered,
            SessionHeld.Builder::covered)
        .withOptional(
            AttributeShape.of("reason for mode", ValueType.TEXT).between(1, 500).asOptional(),
            SessionHeld::getReasonForMode,
            SessionHeld.Builder::reasonForMode)
        .withOptional(
            AttributeShape.of("in private", ValueType.TRUTH).asOptional(),
            SessionHeld::getInPrivate,
            SessionHeld.Builder::inPrivate)
        .withOptional(
            AttributeShape.of("led by", ValueType.PERSON).asOptional(),
            SessionHeld::getLedBy,
            SessionHeld.Builder::ledBy)
        .withOptional(
            AttributeShape.ofWords("relation", LeaderRelation.class).asOptional(),
            SessionHeld::getRelation,
            SessionHeld.Builder::relation)
        .keyedBy(SessionHeld::getSession)
        .build();
  }

  private static FactParts recordCompleted() {
    return FactKindBuilder.of(RecordCompleted.class, RecordCompleted::builder)
        .with(SESSION, RecordCompleted::getSession, RecordCompleted.Builder::session)
        .with(
            AttributeShape.ofWords("record", RecordKind.class),
            RecordCompleted::getRecord,
            RecordCompleted.Builder::record)
        .withMany(SECTIONS, RecordCompleted::getSections, RecordCompleted.Builder::sections)
        .belongsTo(HELD, RecordCompleted::getSession)
        .build();
  }

  private static FactParts recordSigned() {
    return FactKindBuilder.of(RecordSigned.class, RecordSigned::builder)
        .with(SESSION, RecordSigned::getSession, RecordSigned.Builder::session)
        .with(BY, RecordSigned::getBy, RecordSigned.Builder::by)
        .belongsTo(HELD, RecordSigned::getSession)
        .build();
  }

  private static FactParts observed() {
    return FactKindBuilder.of(ObservationHeld.class, ObservationHeld::builder)
        .with(
            AttributeShape.ofWords("focus", ObservationFocus.class),
            ObservationHeld::getFocus,
            ObservationHeld.Builder::focus)
        .with(
            AttributeShape.of("observer", ValueType.PERSON),
            ObservationHeld::getObserver,
            ObservationHeld.Builder::observer)
        .build();
  }
}
