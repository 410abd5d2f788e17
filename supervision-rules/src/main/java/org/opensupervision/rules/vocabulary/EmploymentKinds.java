package org.opensupervision.rules.vocabulary;

import java.util.List;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CareerStage;

/** The kinds of fact of {@code model.employment}. */
final class EmploymentKinds {
  private static final FactAccess ACCESS = new EmploymentAccess();
  private static final AttributeShape ROLE =
      AttributeShape.of("role", ValueType.TEXT).between(1, 100);
  private static final AttributeShape TEAM =
      AttributeShape.of("team", ValueType.TEXT).between(1, 100);

  private EmploymentKinds() {}

  static List<FactKind> all() {
    return List.of(
        kind("employed").with(ROLE).with(TEAM).build(),
        kind("role changed")
            .with(ROLE)
            .with(TEAM)
            .with(AttributeShape.of("transfer", ValueType.TRUTH))
            .build(),
        kind("career stage entered")
            .with(AttributeShape.ofWords("stage", CareerStage.class))
            .build(),
        kind("supervisor assigned").with(AttributeShape.of("supervisor", ValueType.PERSON)).build(),
        absenceBegun(),
        kind("absence ended").build(),
        kind("cover arranged").with(AttributeShape.of("covered by", ValueType.PERSON)).build(),
        kind("contract agreed")
            .with(AttributeShape.of("every", ValueType.TERM).asOptional())
            .build(),
        fileArchived(),
        kind("employment ended").build());
  }

  private static FactKindBuilder kind(String word) {
    return new FactKindBuilder(word, SubjectKind.PERSON, ACCESS);
  }

  private static FactKind absenceBegun() {
    return kind("absence begun")
        .with(AttributeShape.ofWords("kind", AbsenceKind.class))
        .with(AttributeShape.of("planned", ValueType.TRUTH))
        .build();
  }

  private static FactKind fileArchived() {
    return kind("file archived")
        .with(AttributeShape.of("destroy on", ValueType.DATE).asOptional())
        .doneAfterwards()
        .build();
  }
}
