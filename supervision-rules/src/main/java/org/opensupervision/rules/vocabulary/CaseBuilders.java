package org.opensupervision.rules.vocabulary;

import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.casework.CaseAudited;
import org.opensupervision.model.casework.CaseClosed;
import org.opensupervision.model.casework.CaseDiscussed;
import org.opensupervision.model.casework.CaseEscalated;
import org.opensupervision.model.casework.CaseHoldLifted;
import org.opensupervision.model.casework.CaseHoldPlaced;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.casework.CaseRecordCompleted;
import org.opensupervision.model.casework.CaseRecordDestroyed;
import org.opensupervision.model.casework.CaseReviewed;
import org.opensupervision.model.casework.OversightRecorded;
import org.opensupervision.model.casework.VulnerabilityCleared;
import org.opensupervision.model.casework.VulnerabilityFlagged;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.session.SessionId;

/** Puts the facts of {@code model.casework} together. */
final class CaseBuilders {
  private CaseBuilders() {}

  static Fact.Builder of(String kind) {
    return switch (kind) {
      case "case opened" -> CaseOpened.builder();
      case "case allocated" -> CaseAllocated.builder();
      case "vulnerability flagged" -> VulnerabilityFlagged.builder();
      case "vulnerability cleared" -> VulnerabilityCleared.builder();
      case "case discussed" -> CaseDiscussed.builder();
      case "case record completed" -> CaseRecordCompleted.builder();
      case "oversight recorded" -> OversightRecorded.builder();
      case "case reviewed" -> CaseReviewed.builder();
      case "case audited" -> CaseAudited.builder();
      case "case escalated" -> CaseEscalated.builder();
      case "case closed" -> CaseClosed.builder();
      case "case record destroyed" -> CaseRecordDestroyed.builder();
      case "case hold placed" -> CaseHoldPlaced.builder();
      case "case hold lifted" -> CaseHoldLifted.builder();
      default -> throw FactAccess.unknown(kind);
    };
  }

  static void put(String kind, Fact.Builder to, String attribute, Object value) {
    switch (kind) {
      case "case allocated" -> caseAllocated((CaseAllocated.Builder) to, attribute, value);
      case "case discussed" -> discussed((CaseDiscussed.Builder) to, attribute, value);
      case "case record completed" ->
          caseRecordCompleted((CaseRecordCompleted.Builder) to, attribute, value);
      case "case record destroyed" -> destroyed((CaseRecordDestroyed.Builder) to, attribute, value);
      case "case hold placed" -> placed((CaseHoldPlaced.Builder) to, attribute, value);
      case "case hold lifted" -> lifted((CaseHoldLifted.Builder) to, attribute, value);
      default -> throw FactAccess.unknown(kind);
    }
  }

  private static void caseAllocated(CaseAllocated.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "worker" -> to.worker((PersonId) value);
      default -> throw FactAccess.unknown("case allocated", attribute);
    }
  }

  private static void discussed(CaseDiscussed.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "session" -> to.session((SessionId) value);
      case "formal" -> to.formal((Boolean) value);
      default -> throw FactAccess.unknown("case discussed", attribute);
    }
  }

  private static void caseRecordCompleted(
      CaseRecordCompleted.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "discussion" -> to.discussion((FactId) value);
      case "sections" -> to.sections(FactAccess.texts(value));
      default -> throw FactAccess.unknown("case record completed", attribute);
    }
  }

  private static void destroyed(CaseRecordDestroyed.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "part" -> to.part((String) value);
      default -> throw FactAccess.unknown("case record destroyed", attribute);
    }
  }

  private static void placed(CaseHoldPlaced.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "hold" -> to.hold((String) value);
      default -> throw FactAccess.unknown("case hold placed", attribute);
    }
  }

  private static void lifted(CaseHoldLifted.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "hold" -> to.hold((String) value);
      default -> throw FactAccess.unknown("case hold lifted", attribute);
    }
  }
}
