package org.opensupervision.rules.vocabulary;

import java.util.List;
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
import org.opensupervision.model.fact.Fact;

/** The kinds of fact of {@code model.casework}. */
final class CaseKinds {
  private static final FactAccess ACCESS = new CaseAccess();
  private static final String DISCUSSED = "case discussed";

  private CaseKinds() {}

  static List<FactKind> all() {
    return List.of(
        kind("case opened", CaseOpened.class).build(),
        kind("case allocated", CaseAllocated.class)
            .with(AttributeShape.of("worker", ValueType.PERSON))
            .build(),
        kind("vulnerability flagged", VulnerabilityFlagged.class).build(),
        kind("vulnerability cleared", VulnerabilityCleared.class).build(),
        kind(DISCUSSED, CaseDiscussed.class)
            .with(AttributeShape.of("session", ValueType.SESSION).asOptional())
            .with(AttributeShape.of("formal", ValueType.TRUTH))
            .build(),
        kind("case record completed", CaseRecordCompleted.class)
            .with(AttributeShape.of("discussion", ValueType.FACT))
            .with(
                AttributeShape.of("sections", ValueType.TEXT).asMany().asOptional().between(1, 50))
            .belongsTo(DISCUSSED, "discussion")
            .build(),
        kind("oversight recorded", OversightRecorded.class).build(),
        kind("case reviewed", CaseReviewed.class).doneAfterwards().build(),
        kind("case audited", CaseAudited.class).doneAfterwards().build(),
        kind("case escalated", CaseEscalated.class).build(),
        kind("case closed", CaseClosed.class).build(),
        kind("case record destroyed", CaseRecordDestroyed.class)
            .with(FileKinds.PART.asOptional())
            .doneAfterwards()
            .build(),
        kind("case hold placed", CaseHoldPlaced.class).with(FileKinds.HOLD).build(),
        kind("case hold lifted", CaseHoldLifted.class).with(FileKinds.HOLD).build());
  }

  private static FactKindBuilder kind(String word, Class<? extends Fact> type) {
    return new FactKindBuilder(word, type, SubjectKind.CASE, ACCESS);
  }
}
