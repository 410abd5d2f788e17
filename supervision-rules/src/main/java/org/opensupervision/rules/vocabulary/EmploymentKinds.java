package org.opensupervision.rules.vocabulary;

import static org.opensupervision.rules.vocabulary.FactKind.ofPerson;

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
        ofPerson("employed", Employed.class, EmploymentKinds::employed),
        ofPerson("role changed", RoleChanged.class, EmploymentKinds::roleChanged),
        ofPerson(
            "career stage entered", CareerStageEntered.class, EmploymentKinds::careerStageEntered),
        ofPerson(
            "supervisor assigned", SupervisorAssigned.class, EmploymentKinds::supervisorAssigned),
        ofPerson("absence begun", AbsenceBegun.class, EmploymentKinds::absenceBegun),
        ofPerson("absence ended", AbsenceEnded.class, EmploymentKinds::absenceEnded),
        ofPerson("cover arranged", CoverArranged.class, EmploymentKinds::coverArranged),
        ofPerson("contract agreed", ContractAgreed.class, EmploymentKinds::contractAgreed),
        ofPerson("file archived", FileArchived.class, EmploymentKinds::fileArchived),
        ofPerson("employment ended", EmploymentEnded.class, EmploymentKinds::employmentEnded));
  }

  private static FactParts employed() {
    return FactKindBuilder.of(Employed.class, Employed::builder)
        .with(ROLE, Employed::getRole, Employed.Builder::role)
        .with(TEAM, Employed::getTeam, Employed.Builder::team)
        .build();
  }

  private static FactParts roleChanged() {
    return FactKindBuilder.of(RoleChanged.class, RoleChanged::builder)
        .with(ROLE, RoleChanged::getRole, RoleChanged.Builder::role)
        .with(TEAM, RoleChanged::getTeam, RoleChanged.Builder::team)
        .with(
            AttributeShape.of("transfer", ValueType.TRUTH),
            RoleChanged::isTransfer,
            RoleChanged.Builder::transfer)
        .build();
  }

  private static FactParts careerStageEntered() {
    return FactKindBuilder.of(CareerStageEntered.class, CareerStageEntered::builder)
        .with(
            AttributeShape.ofWords("stage", CareerStage.class),
            CareerStageEntered::getStage,
            CareerStageEntered.Builder::stage)
        .build();
  }

  private static FactParts supervisorAssigned() {
    return FactKindBuilder.of(SupervisorAssigned.class, SupervisorAssigned::builder)
        .with(
            AttributeShape.of("supervisor", ValueType.PERSON),
            SupervisorAssigned::getSupervisor,
            SupervisorAssigned.Builder::supervisor)
        .build();
  }

  private static FactParts absenceBegun() {
    return FactKindBuilder.of(AbsenceBegun.class, AbsenceBegun::builder)
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

  private static FactParts absenceEnded() {
    return FactKindBuilder.of(AbsenceEnded.class, AbsenceEnded::builder).build();
  }

  private static FactParts coverArranged() {
    return FactKindBuilder.of(CoverArranged.class, CoverArranged::builder)
        .with(
            AttributeShape.of("covered by", ValueType.PERSON),
            CoverArranged::getCoveredBy,
            CoverArranged.Builder::coveredBy)
        .build();
  }

  private static FactParts contractAgreed() {
    return FactKindBuilder.of(ContractAgreed.class, ContractAgreed::builder)
        .withOptional(
            AttributeShape.of("every", ValueType.TERM).asOptional(),
            ContractAgreed::getEvery,
            ContractAgreed.Builder::every)
        .build();
  }

  private static FactParts fileArchived() {
    return FactKindBuilder.of(FileArchived.class, FileArchived::builder)
        .withOptional(
            AttributeShape.of("destroy on", ValueType.DATE).asOptional(),
            FileArchived::getDestroyOn,
            FileArchived.Builder::destroyOn)
        .doneAfterwards()
        .build();
  }

  private static FactParts employmentEnded() {
    return FactKindBuilder.of(EmploymentEnded.class, EmploymentEnded::builder).build();
  }
}
