package org.opensupervision.rules.vocabulary;

import java.time.LocalDate;
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
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.time.Term;

/** Puts the facts of {@code model.employment} together. */
final class EmploymentBuilders {
  private EmploymentBuilders() {}

  static Fact.Builder of(String kind) {
    return switch (kind) {
      case "employed" -> Employed.builder();
      case "role changed" -> RoleChanged.builder();
      case "career stage entered" -> CareerStageEntered.builder();
      case "supervisor assigned" -> SupervisorAssigned.builder();
      case "absence begun" -> AbsenceBegun.builder();
      case "absence ended" -> AbsenceEnded.builder();
      case "cover arranged" -> CoverArranged.builder();
      case "contract agreed" -> ContractAgreed.builder();
      case "file archived" -> FileArchived.builder();
      case "employment ended" -> EmploymentEnded.builder();
      default -> throw FactAccess.unknown(kind);
    };
  }

  static void put(String kind, Fact.Builder to, String attribute, Object value) {
    switch (kind) {
      case "employed" -> employed((Employed.Builder) to, attribute, value);
      case "role changed" -> roleChanged((RoleChanged.Builder) to, attribute, value);
      case "career stage entered" ->
          careerStageEntered((CareerStageEntered.Builder) to, attribute, value);
      case "supervisor assigned" ->
          supervisorAssigned((SupervisorAssigned.Builder) to, attribute, value);
      case "absence begun" -> absenceBegun((AbsenceBegun.Builder) to, attribute, value);
      case "cover arranged" -> coverArranged((CoverArranged.Builder) to, attribute, value);
      case "contract agreed" -> contractAgreed((ContractAgreed.Builder) to, attribute, value);
      case "file archived" -> fileArchived((FileArchived.Builder) to, attribute, value);
      default -> throw FactAccess.unknown(kind);
    }
  }

  private static void employed(Employed.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "role" -> to.role((String) value);
      case "team" -> to.team((String) value);
      default -> throw FactAccess.unknown("employed", attribute);
    }
  }

  private static void roleChanged(RoleChanged.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "role" -> to.role((String) value);
      case "team" -> to.team((String) value);
      case "transfer" -> to.transfer((Boolean) value);
      default -> throw FactAccess.unknown("role changed", attribute);
    }
  }

  private static void careerStageEntered(
      CareerStageEntered.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "stage" -> to.stage((CareerStage) value);
      default -> throw FactAccess.unknown("career stage entered", attribute);
    }
  }

  private static void supervisorAssigned(
      SupervisorAssigned.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "supervisor" -> to.supervisor((PersonId) value);
      default -> throw FactAccess.unknown("supervisor assigned", attribute);
    }
  }

  private static void absenceBegun(AbsenceBegun.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "kind" -> to.kind((AbsenceKind) value);
      case "planned" -> to.planned((Boolean) value);
      default -> throw FactAccess.unknown("absence begun", attribute);
    }
  }

  private static void coverArranged(CoverArranged.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "covered by" -> to.coveredBy((PersonId) value);
      default -> throw FactAccess.unknown("cover arranged", attribute);
    }
  }

  private static void contractAgreed(ContractAgreed.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "every" -> to.every((Term) value);
      default -> throw FactAccess.unknown("contract agreed", attribute);
    }
  }

  private static void fileArchived(FileArchived.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "destroy on" -> to.destroyOn((LocalDate) value);
      default -> throw FactAccess.unknown("file archived", attribute);
    }
  }
}
