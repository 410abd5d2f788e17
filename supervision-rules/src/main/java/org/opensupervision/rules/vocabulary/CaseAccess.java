package org.opensupervision.rules.vocabulary;

import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.casework.CaseDiscussed;
import org.opensupervision.model.casework.CaseRecordCompleted;
import org.opensupervision.model.fact.Fact;

/** Takes the facts of {@code model.casework} apart. */
final class CaseAccess implements FactAccess {

  @Override
  public Object value(String kind, Fact fact, String attribute) {
    return switch (kind) {
      case "case allocated" -> caseAllocated((CaseAllocated) fact, attribute);
      case "case discussed" -> discussed((CaseDiscussed) fact, attribute);
      case "case record completed" -> caseRecordCompleted((CaseRecordCompleted) fact, attribute);
      default -> throw FactAccess.unknown(kind);
    };
  }

  private static Object caseAllocated(CaseAllocated fact, String attribute) {
    return switch (attribute) {
      case "worker" -> fact.getWorker();
      default -> throw FactAccess.unknown("case allocated", attribute);
    };
  }

  private static Object discussed(CaseDiscussed fact, String attribute) {
    return switch (attribute) {
      case "session" -> fact.getSession();
      case "formal" -> fact.isFormal();
      default -> throw FactAccess.unknown("case discussed", attribute);
    };
  }

  private static Object caseRecordCompleted(CaseRecordCompleted fact, String attribute) {
    return switch (attribute) {
      case "discussion" -> fact.getDiscussion();
      default -> throw FactAccess.unknown("case record completed", attribute);
    };
  }

  @Override
  public Fact.Builder newBuilder(String kind) {
    return CaseBuilders.of(kind);
  }

  @Override
  public void put(String kind, Fact.Builder builder, String attribute, Object value) {
    CaseBuilders.put(kind, builder, attribute, value);
  }
}
