package org.opensupervision.rules.vocabulary;

import java.util.List;
import org.opensupervision.model.session.CancellationReason;
import org.opensupervision.model.session.LeaderRelation;
import org.opensupervision.model.session.ObservationFocus;
import org.opensupervision.model.session.Party;
import org.opensupervision.model.session.RecordKind;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionType;

/** The kinds of fact of {@code model.session}. */
final class SessionKinds {
  private static final FactAccess ACCESS = new SessionAccess();
  private static final String HELD = "session held";
  private static final AttributeShape SESSION = AttributeShape.of("session", ValueType.SESSION);
  private static final AttributeShape PLANNED_FOR =
      AttributeShape.of("planned for", ValueType.DATE);
  private static final AttributeShape TYPE = AttributeShape.ofWords("type", SessionType.class);
  private static final AttributeShape BY = AttributeShape.ofWords("by", Party.class);

  private static final AttributeShape SECTIONS =
      AttributeShape.of("sections", ValueType.TEXT).asMany().asOptional().between(1, 50);

  private SessionKinds() {}

  static List<FactKind> all() {
    return List.of(
        kind("session planned").with(SESSION).with(PLANNED_FOR).with(TYPE).build(),
        kind("session rescheduled").with(SESSION).with(PLANNED_FOR).build(),
        cancelled(),
        held(),
        recordCompleted(),
        kind("record signed").with(SESSION).with(BY).belongsTo(HELD, SESSION.name()).build(),
        observed());
  }

  private static FactKindBuilder kind(String word) {
    return new FactKindBuilder(word, SubjectKind.PERSON, ACCESS);
  }

  private static FactKind cancelled() {
    return kind("session cancelled")
        .with(SESSION)
        .with(PLANNED_FOR)
        .with(BY)
        .with(AttributeShape.ofWords("reason", CancellationReason.class))
        .build();
  }

  private static FactKind held() {
    return kind(HELD)
        .with(SESSION)
        .with(TYPE)
        .with(AttributeShape.ofWords("mode", SessionMode.class))
        .with(AttributeShape.of("minutes", ValueType.NUMBER).between(1, 1440))
        .with(AttributeShape.of("attendees", ValueType.PERSON).asMany().between(1, 200))
        .with(AttributeShape.of("covered", ValueType.TEXT).asMany().asOptional().between(1, 50))
        .with(AttributeShape.of("reason for mode", ValueType.TEXT).asOptional().between(1, 500))
        .with(AttributeShape.of("in private", ValueType.TRUTH).asOptional())
        .with(AttributeShape.of("led by", ValueType.PERSON).asOptional())
        .with(AttributeShape.ofWords("relation", LeaderRelation.class).asOptional())
        .keyedBy(SESSION.name())
        .build();
  }

  private static FactKind recordCompleted() {
    return kind("record completed")
        .with(SESSION)
        .with(AttributeShape.ofWords("record", RecordKind.class))
        .with(SECTIONS)
        .belongsTo(HELD, SESSION.name())
        .build();
  }

  private static FactKind observed() {
    return kind("observation held")
        .with(AttributeShape.ofWords("focus", ObservationFocus.class))
        .with(AttributeShape.of("observer", ValueType.PERSON))
        .build();
  }
}
