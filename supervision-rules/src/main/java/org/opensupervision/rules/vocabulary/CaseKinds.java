package org.opensupervision.rules.vocabulary;

import static org.opensupervision.rules.vocabulary.FactKind.ofCase;

import java.util.List;
import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.casework.CaseClosed;
import org.opensupervision.model.casework.CaseDiscussed;
import org.opensupervision.model.casework.CaseHoldLifted;
import org.opensupervision.model.casework.CaseHoldPlaced;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.casework.CaseRecordCompleted;
import org.opensupervision.model.casework.CaseRecordDestroyed;
import org.opensupervision.model.casework.VulnerabilityCleared;
import org.opensupervision.model.casework.VulnerabilityFlagged;

/** The kinds of fact of {@code model.casework}. */
final class CaseKinds {
  private static final String DISCUSSED = "case discussed";

  private CaseKinds() {}

  static List<FactKind> all() {
    return List.of(
        ofCase("case opened", CaseOpened.class, CaseKinds::caseOpened),
        ofCase("case allocated", CaseAllocated.class, CaseKinds::caseAllocated),
        ofCase(
            "vulnerability flagged", VulnerabilityFlagged.class, CaseKinds::vulnerabilityFlagged),
        ofCase(
            "vulnerability cleared", VulnerabilityCleared.class, CaseKinds::vulnerabilityCleared),
        ofCase(DISCUSSED, CaseDiscussed.class, CaseKinds::discussed),
        ofCase("case record completed", CaseRecordCompleted.class, CaseKinds::caseRecordCompleted),
        ofCase("case closed", CaseClosed.class, CaseKinds::caseClosed),
        ofCase("case record destroyed", CaseRecordDestroyed.class, CaseKinds::destroyed),
        ofCase("case hold placed", CaseHoldPlaced.class, CaseKinds::placed),
        ofCase("case hold lifted", CaseHoldLifted.class, CaseKinds::lifted));
  }

  private static FactParts caseOpened() {
    return FactKindBuilder.of(CaseOpened.class, CaseOpened::builder).build();
  }

  private static FactParts caseAllocated() {
    return FactKindBuilder.of(CaseAllocated.class, CaseAllocated::builder)
        .with(
            AttributeShape.of("worker", ValueType.PERSON),
            CaseAllocated::getWorker,
            CaseAllocated.Builder::worker)
        .build();
  }

  private static FactParts vulnerabilityFlagged() {
    return FactKindBuilder.of(VulnerabilityFlagged.class, VulnerabilityFlagged::builder).build();
  }

  private static FactParts vulnerabilityCleared() {
    return FactKindBuilder.of(VulnerabilityCleared.class, VulnerabilityCleared::builder).build();
  }

  private static FactParts discussed() {
    return FactKindBuilder.of(CaseDiscussed.class, CaseDiscussed::builder)
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

  private static FactParts caseRecordCompleted() {
    return FactKindBuilder.of(CaseRecordCompleted.class, CaseRecordCompleted::builder)
        .with(
            AttributeShape.of("discussion", ValueType.FACT),
            CaseRecordCompleted::getDiscussion,
            CaseRecordCompleted.Builder::discussion)
        .belongsTo(DISCUSSED, CaseRecordCompleted::getDiscussion)
        .build();
  }

  private static FactParts caseClosed() {
    return FactKindBuilder.of(CaseClosed.class, CaseClosed::builder).build();
  }

  private static FactParts destroyed() {
    return FactKindBuilder.of(CaseRecordDestroyed.class, CaseRecordDestroyed::builder)
        .withOptional(
            FileKinds.PART.asOptional(),
            CaseRecordDestroyed::getPart,
            CaseRecordDestroyed.Builder::part)
        .doneAfterwards()
        .build();
  }

  private static FactParts placed() {
    return FactKindBuilder.of(CaseHoldPlaced.class, CaseHoldPlaced::builder)
        .with(FileKinds.HOLD, CaseHoldPlaced::getHold, CaseHoldPlaced.Builder::hold)
        .build();
  }

  private static FactParts lifted() {
    return FactKindBuilder.of(CaseHoldLifted.class, CaseHoldLifted::builder)
        .with(FileKinds.HOLD, CaseHoldLifted::getHold, CaseHoldLifted.Builder::hold)
        .build();
  }
}
