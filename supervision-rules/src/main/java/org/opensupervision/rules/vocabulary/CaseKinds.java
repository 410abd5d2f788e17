package org.opensupervision.rules.vocabulary;

import static org.opensupervision.rules.vocabulary.FactKindBuilder.ofCase;

import java.util.List;
import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.casework.CaseClosed;
import org.opensupervision.model.casework.CaseDiscussed;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.casework.CaseRecordCompleted;
import org.opensupervision.model.casework.VulnerabilityCleared;
import org.opensupervision.model.casework.VulnerabilityFlagged;

/** The kinds of fact of {@code model.casework}. */
final class CaseKinds {
  private static final String DISCUSSED = "case discussed";

  private CaseKinds() {}

  static List<FactKind> all() {
    return List.of(
        ofCase("case opened", CaseOpened.class, CaseOpened::builder).build(),
        ofCase("case allocated", CaseAllocated.class, CaseAllocated::builder)
            .with(
                AttributeShape.of("worker", ValueType.PERSON),
                CaseAllocated::getWorker,
                CaseAllocated.Builder::worker)
            .build(),
        ofCase("vulnerability flagged", VulnerabilityFlagged.class, VulnerabilityFlagged::builder)
            .build(),
        ofCase("vulnerability cleared", VulnerabilityCleared.class, VulnerabilityCleared::builder)
            .build(),
        discussed(),
        ofCase("case record completed", CaseRecordCompleted.class, CaseRecordCompleted::builder)
            .with(
                AttributeShape.of("discussion", ValueType.FACT),
                CaseRecordCompleted::getDiscussion,
                CaseRecordCompleted.Builder::discussion)
            .belongsTo(DISCUSSED, CaseRecordCompleted::getDiscussion)
            .build(),
        ofCase("case closed", CaseClosed.class, CaseClosed::builder).build());
  }

  private static FactKind discussed() {
    return ofCase(DISCUSSED, CaseDiscussed.class, CaseDiscussed::builder)
        .withOptional(
            AttributeShape.of("session", ValueType.SESSION).asOptional(),
            CaseDiscussed::getSession,
            CaseDiscussed.Builder::session)
        .with(
            AttributeShape.of("formal", ValueType.TRUTH),
            CaseDiscussed::isFormal,
            CaseDiscussed.Builder::formal)
        .build();
  }
}
