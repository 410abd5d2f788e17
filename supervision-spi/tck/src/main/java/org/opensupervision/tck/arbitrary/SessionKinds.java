package org.opensupervision.tck.arbitrary;

import static org.opensupervision.tck.arbitrary.ModelArbitraries.days;
import static org.opensupervision.tck.arbitrary.Parts.any;
import static org.opensupervision.tck.arbitrary.Parts.either;
import static org.opensupervision.tck.arbitrary.Parts.lists;
import static org.opensupervision.tck.arbitrary.Parts.others;
import static org.opensupervision.tck.arbitrary.Parts.sessions;
import static org.opensupervision.tck.arbitrary.Parts.texts;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionPlanned;
import org.opensupervision.model.session.SessionRescheduled;
import org.opensupervision.model.session.SessionType;

/** Sessions, their records, and observations. */
final class SessionKinds {

  private SessionKinds() {}

  static List<StaffKind> all() {
    return List.of(
        new StaffKind(SessionKinds::held),
        new StaffKind(SessionKinds::observed),
        StaffKind.with(
            Combinators.combine(sessions(), any(RecordKind.class), lists())
                .as(
                    (session, record, sections) ->
                        RecordCompleted.builder()
                            .session(session)
                            .record(record)
                            .sections(sections))),
        StaffKind.with(
            Combinators.combine(sessions(), any(Party.class))
                .as((session, by) -> RecordSigned.builder().session(session).by(by))),
        StaffKind.with(
            Combinators.combine(sessions(), days(), any(Party.class), any(CancellationReason.class))
                .as(
                    (session, day, by, reason) ->
                        SessionCancelled.builder()
                            .session(session)
                            .plannedFor(day)
                            .by(by)
                            .reason(reason))),
        StaffKind.with(
            Combinators.combine(sessions(), days(), any(SessionType.class))
                .as(
                    (session, day, type) ->
                        SessionPlanned.builder().session(session).plannedFor(day).type(type))),
        StaffKind.with(
            Combinators.combine(sessions(), days())
                .as(
                    (session, day) ->
                        SessionRescheduled.builder().session(session).plannedFor(day))));
  }

  private static Arbitrary<SessionHeld.Builder> held(PersonId person) {
    var kind = Combinators.combine(sessions(), any(SessionType.class), any(SessionMode.class));
    var minutes = Arbitraries.integers().between(1, 1440);
    var started =
        Combinators.combine(
                kind.as(
                    (id, type, mode) -> SessionHeld.builder().session(id).type(type).mode(mode)),
                minutes,
                others(person).list().uniqueElements().ofMaxSize(3))
            .as(
                (builder, length, present) ->
                    builder.minutes(length).addAttendees(person).addAllAttendees(present));
    return Combinators.combine(
            started,
            lists(),
            texts().optional(0.2),
            either().optional(),
            others(person).optional(),
            any(LeaderRelation.class).optional())
        .as(
            (builder, covered, reason, isPrivate, leader, relation) ->
                builder
                    .covered(covered)
                    .reasonForMode(reason)
                    .inPrivate(isPrivate)
                    .ledBy(leader)
                    .relation(relation));
  }

  private static Arbitrary<ObservationHeld.Builder> observed(PersonId person) {
    return Combinators.combine(any(ObservationFocus.class), others(person))
        .as((focus, observer) -> ObservationHeld.builder().focus(focus).observer(observer));
  }
}
