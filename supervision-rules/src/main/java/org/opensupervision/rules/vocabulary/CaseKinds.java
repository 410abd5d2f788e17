package org.opensupervision.rules.vocabulary;

import java.util.List;

/** The kinds of fact of {@code model.casework}. */
final class CaseKinds {
  private static final FactAccess ACCESS = new CaseAccess();
  private static final String DISCUSSED = "case discussed";

  private CaseKinds() {}

  static List<FactKind> all() {
    return List.of(
        kind("case opened").build(),
        kind("case allocated").with(AttributeShape.of("worker", ValueType.PERSON)).build(),
        kind("vulnerability flagged").build(),
        kind("vulnerability cleared").build(),
        kind(DISCUSSED)
            .with(AttributeShape.of("session", ValueType.SESSION).asOptional())
            .with(AttributeShape.of("formal", ValueType.TRUTH))
            .build(),
        kind("case record completed")
            .with(AttributeShape.of("discussion", ValueType.FACT))
            .with(
                AttributeShape.of("sections", ValueType.TEXT).asMany().asOptional().between(1, 50))
            .belongsTo(DISCUSSED, "discussion")
            .build(),
        kind("oversight recorded").build(),
        kind("case reviewed").doneAfterwards().build(),
        kind("case audited").doneAfterwards().build(),
        kind("case escalated").build(),
        kind("case closed").build(),
        kind("case record destroyed").with(FileKinds.PART.asOptional()).doneAfterwards().build(),
        kind("case hold placed").with(FileKinds.HOLD).build(),
        kind("case hold lifted").with(FileKinds.HOLD).build());
  }

  private static FactKindBuilder kind(String word) {
    return new FactKindBuilder(word, SubjectKind.CASE, ACCESS);
  }
}
