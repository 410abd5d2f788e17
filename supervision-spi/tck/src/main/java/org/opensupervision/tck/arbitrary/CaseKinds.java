package org.opensupervision.tck.arbitrary;

import static org.opensupervision.tck.arbitrary.ModelArbitraries.factIds;
import static org.opensupervision.tck.arbitrary.ModelArbitraries.people;
import static org.opensupervision.tck.arbitrary.Parts.either;
import static org.opensupervision.tck.arbitrary.Parts.lists;
import static org.opensupervision.tck.arbitrary.Parts.sessions;
import static org.opensupervision.tck.arbitrary.Parts.texts;

import java.util.List;
import net.jqwik.api.Combinators;
import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.casework.CaseAudited;
import org.opensupervision.model.casework.CaseClosed;
import org.opensupervision.model.casework.CaseDiscussed;
import org.opensupervision.model.casework.CaseEscalated;
import org.opensupervision.model.casework.CaseHoldLifted;
import org.opensupervision.model.casework.CaseHoldPlaced;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.casework.CaseRecordCompleted;
import org.opensupervision.model.casework.CaseRecordDestroyed;
import org.opensupervision.model.casework.CaseReviewed;
import org.opensupervision.model.casework.OversightRecorded;
import org.opensupervision.model.casework.VulnerabilityCleared;
import org.opensupervision.model.casework.VulnerabilityFlagged;
import org.opensupervision.model.noted.CaseDetailNoted;
import org.opensupervision.model.noted.CaseEventNoted;

/** Every kind of fact of a child's record. */
final class CaseKinds {

  private static final List<CaseKind> ALL =
      List.of(
          CaseKind.plain(CaseAudited::builder),
          CaseKind.plain(CaseClosed::builder),
          CaseKind.plain(CaseEscalated::builder),
          CaseKind.plain(CaseOpened::builder),
          CaseKind.plain(CaseReviewed::builder),
          CaseKind.plain(OversightRecorded::builder),
          CaseKind.plain(VulnerabilityCleared::builder),
          CaseKind.plain(VulnerabilityFlagged::builder),
          new CaseKind(people().map(worker -> CaseAllocated.builder().worker(worker))),
          new CaseKind(
              Combinators.combine(sessions().optional(), either())
                  .as(
                      (session, formal) ->
                          CaseDiscussed.builder().session(session).formal(formal))),
          new CaseKind(texts().map(hold -> CaseHoldPlaced.builder().hold(hold))),
          new CaseKind(texts().map(hold -> CaseHoldLifted.builder().hold(hold))),
          new CaseKind(
              Combinators.combine(factIds(), lists())
                  .as(
                      (discussion, sections) ->
                          CaseRecordCompleted.builder().discussion(discussion).sections(sections))),
          new CaseKind(texts().optional().map(part -> CaseRecordDestroyed.builder().part(part))),
          new CaseKind(
              Combinators.combine(texts(), texts().optional())
                  .as((name, value) -> CaseDetailNoted.builder().attribute(name).value(value))),
          new CaseKind(
              Combinators.combine(texts(), FileKinds.details())
                  .as((event, details) -> CaseEventNoted.builder().event(event).details(details))));

  private CaseKinds() {}

  static List<CaseKind> all() {
    return ALL;
  }
}
