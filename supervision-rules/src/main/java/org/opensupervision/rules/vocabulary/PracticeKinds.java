package org.opensupervision.rules.vocabulary;

import java.util.List;

/** The kinds of fact of {@code model.practice}. */
final class PracticeKinds {
  static final String AGREED = "action agreed";
  private static final FactAccess ACCESS = new PracticeAccess();

  private PracticeKinds() {}

  static List<FactKind> all() {
    return List.of(
        kind("training completed")
            .with(AttributeShape.of("course", ValueType.TEXT).between(1, 100))
            .with(AttributeShape.of("minutes", ValueType.NUMBER).between(1, 100_000).asOptional())
            .build(),
        kind("check-in held").build(),
        kind("contract reviewed").build(),
        kind("feedback shared").build(),
        kind(AGREED).with(AttributeShape.of("due", ValueType.DATE).asOptional()).build(),
        kind("action completed")
            .with(AttributeShape.of("action", ValueType.FACT))
            .answers(AGREED, "action")
            .build(),
        kind("incident reported").build(),
        kind("handover meeting held").build(),
        kind("file transferred").with(AttributeShape.of("to", ValueType.PERSON)).build(),
        kind("exit interview offered")
            .with(AttributeShape.of("offered by", ValueType.PERSON).asOptional())
            .doneAfterwards()
            .build(),
        kind("exit interview held").doneAfterwards().build());
  }

  private static FactKindBuilder kind(String word) {
    return new FactKindBuilder(word, SubjectKind.PERSON, ACCESS);
  }
}
