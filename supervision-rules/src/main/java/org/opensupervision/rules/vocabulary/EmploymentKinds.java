package org.opensupervision.rules.vocabulary;

import static org.opensupervision.rules.vocabulary.FactKindBuilder.ofPerson;

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

/** The kinds of fact of {@code model.employment}. */
final class EmploymentKinds {
  private static final AttributeShape ROLE =
      AttributeShape.of("role", ValueType.TEXT).between(1, 100);
  private static final AttributeShape TEAM =
      AttributeShape.of("team", ValueType.TEXT).between(1, 100);

  private EmploymentKinds() {}

  static List<FactKind> all() {
    return List.of(
        employed(),
        roleChanged(),
        ofPerson("career stage entered", CareerStageEntered.class, CareerStageEntered::builder)
            .with(
                AttributeShape.ofWords("stage", CareerStage.class),
                CareerStageEntered::getStage,
                CareerStageEntered.Builder::stage)
            .build(),
        ofPerson("supervisor assigned", SupervisorAssigned.class, SupervisorAssigned::builder)
            .with(
                AttributeShape.of("supervisor", ValueType.PERSON),
                SupervisorAssigned::getSupervisor,
                SupervisorAssigned.Builder::supervisor)
            .build(),
        absenceBegun(),
        ofPerson("absence ended", AbsenceEnded.class, AbsenceEnded::builder).build(),
        ofPerson("cover arranged", CoverArranged.class, CoverArranged::builder)
            .with(
                AttributeShape.of("covered by", ValueType.PERSON),
                CoverArranged::getCoveredBy,
                CoverArranged.Builder::coveredBy)
            .build(),
        ofPerson("contract agreed", ContractAgreed.class, ContractAgreed::builder)
            .withOptional(
                AttributeShape.of("every", ValueType.TERM).asOptional(),
                ContractAgreed::getEvery,
                ContractAgreed.Builder::every)
            .build(),
        ofPerson("file archived", FileArchived.class, FileArchived::builder)
            .withOptional(
                AttributeShape.of("destroy on", ValueType.DATE).asOptional(),
                FileArchived::getDestroyOn,
                FileArchived.Builder::destroyOn)
            .doneAfterwards()
            .build(),
        ofPerson("employment ended", EmploymentEnded.class, EmploymentEnded::builder).build());
  }

  private static FactKind employed() {
    return ofPerson("employed", Employed.class, Employed::builder)
        .with(ROLE, Employed::getRole, Employed.Builder::role)
        .with(TEAM, Employed::getTeam, Employed.Builder::team)
        .build();
  }

  private static FactKind roleChanged() {
    return ofPerson("role changed", RoleChanged.class, RoleChanged::builder)
        .with(ROLE, RoleChanged::getRole, RoleChanged.Builder::role)
        .with(TEAM, RoleChanged::getTeam, RoleChanged.Builder::team)
        .with(
            AttributeShape.of("transfer", ValueType.TRUTH),
            RoleChanged::isTransfer,
            RoleChanged.Builder::transfer)
        .build();
  }

  private static FactKind absenceBegun() {
    return ofPerson("absence begun", AbsenceBegun.class, AbsenceBegun::builder)
        .with(
            AttributeShape.ofWords("kind", AbsenceKind.class),
            AbsenceBegun::getKind,
            AbsenceBegun.Builder::kind)
        .with(
            AttributeShape.of("planned", ValueType.TRUTH),
            AbsenceBegun::isPlanned,
            AbsenceBegun.Builder::planned)
        .build();
  }
}
