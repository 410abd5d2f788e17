package org.opensupervision.rules.vocabulary;

import java.util.List;
import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.AbsenceEnded;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.employment.CareerStageEntered;
import org.opensupervision.model.employment.ContractAgreed;
import org.opensupervision.model.employment.CoverArranged;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.employment.FileArchived;
import org.opensupervision.model.employment.RoleChanged;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.fact.Fact;

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
        kind("employed", Employed.class).with(ROLE).with(TEAM).build(),
        kind("role changed", RoleChanged.class)
            .with(ROLE)
            .with(TEAM)
            .with(AttributeShape.of("transfer", ValueType.TRUTH))
            .build(),
        kind("career stage entered", CareerStageEntered.class)
            .with(AttributeShape.ofWords("stage", CareerStage.class))
            .build(),
        kind("supervisor assigned", SupervisorAssigned.class)
            .with(AttributeShape.of("supervisor", ValueType.PERSON))
            .build(),
        absenceBegun(),
        kind("absence ended", AbsenceEnded.class).build(),
        kind("cover arranged", CoverArranged.class)
            .with(AttributeShape.of("covered by", ValueType.PERSON))
            .build(),
        kind("contract agreed", ContractAgreed.class)
            .with(AttributeShape.of("every", ValueType.TERM).asOptional())
            .build(),
        fileArchived(),
        kind("employment ended", EmploymentEnded.class).build());
  }

  private static FactKindBuilder kind(String word, Class<? extends Fact> type) {
    return new FactKindBuilder(word, type, SubjectKind.PERSON, ACCESS);
  }

  private static FactKind absenceBegun() {
    return kind("absence begun", AbsenceBegun.class)
        .with(AttributeShape.ofWords("kind", AbsenceKind.class))
        .with(AttributeShape.of("planned", ValueType.TRUTH))
        .build();
  }

  private static FactKind fileArchived() {
    return kind("file archived", FileArchived.class)
        .with(AttributeShape.of("destroy on", ValueType.DATE).asOptional())
        .doneAfterwards()
        .build();
  }
}
