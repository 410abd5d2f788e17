package org.opensupervision.rules.vocabulary;

import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.CareerStageEntered;
import org.opensupervision.model.employment.ContractAgreed;
import org.opensupervision.model.employment.CoverArranged;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.FileArchived;
import org.opensupervision.model.employment.RoleChanged;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.fact.Fact;

/** Takes the facts of {@code model.employment} apart. */
final class EmploymentAccess implements FactAccess {

  @Override
  public Object value(String kind, Fact fact, String attribute) {
    return switch (kind) {
      case "employed" -> employed((Employed) fact, attribute);
      case "role changed" -> roleChanged((RoleChanged) fact, attribute);
      case "career stage entered" -> careerStageEntered((CareerStageEntered) fact, attribute);
      case "supervisor assigned" -> supervisorAssigned((SupervisorAssigned) fact, attribute);
      case "absence begun" -> absenceBegun((AbsenceBegun) fact, attribute);
      case "cover arranged" -> coverArranged((CoverArranged) fact, attribute);
      case "contract agreed" -> contractAgreed((ContractAgreed) fact, attribute);
      case "file archived" -> fileArchived((FileArchived) fact, attribute);
      default -> throw FactAccess.unknown(kind);
    };
  }

  private static Object employed(Employed fact, String attribute) {
    return switch (attribute) {
      case "role" -> fact.getRole();
      case "team" -> fact.getTeam();
      default -> throw FactAccess.unknown("employed", attribute);
    };
  }

  private static Object roleChanged(RoleChanged fact, String attribute) {
    return switch (attribute) {
      case "role" -> fact.getRole();
      case "team" -> fact.getTeam();
      case "transfer" -> fact.isTransfer();
      default -> throw FactAccess.unknown("role changed", attribute);
    };
  }

  private static Object careerStageEntered(CareerStageEntered fact, String attribute) {
    return switch (attribute) {
      case "stage" -> fact.getStage();
      default -> throw FactAccess.unknown("career stage entered", attribute);
    };
  }

  private static Object supervisorAssigned(SupervisorAssigned fact, String attribute) {
    return switch (attribute) {
      case "supervisor" -> fact.getSupervisor();
      default -> throw FactAccess.unknown("supervisor assigned", attribute);
    };
  }

  private static Object absenceBegun(AbsenceBegun fact, String attribute) {
    return switch (attribute) {
      case "kind" -> fact.getKind();
      case "planned" -> fact.isPlanned();
      default -> throw FactAccess.unknown("absence begun", attribute);
    };
  }

  private static Object coverArranged(CoverArranged fact, String attribute) {
    return switch (attribute) {
      case "covered by" -> fact.getCoveredBy();
      default -> throw FactAccess.unknown("cover arranged", attribute);
    };
  }

  private static Object contractAgreed(ContractAgreed fact, String attribute) {
    return switch (attribute) {
      case "every" -> fact.getEvery();
      default -> throw FactAccess.unknown("contract agreed", attribute);
    };
  }

  private static Object fileArchived(FileArchived fact, String attribute) {
    return switch (attribute) {
      case "destroy on" -> fact.getDestroyOn();
      default -> throw FactAccess.unknown("file archived", attribute);
    };
  }

  @Override
  public Fact.Builder newBuilder(String kind) {
    return EmploymentBuilders.of(kind);
  }

  @Override
  public void put(String kind, Fact.Builder builder, String attribute, Object value) {
    EmploymentBuilders.put(kind, builder, attribute, value);
  }
}
