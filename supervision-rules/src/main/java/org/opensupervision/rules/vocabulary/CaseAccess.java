package org.opensupervision.rules.vocabulary;

import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.casework.CaseDiscussed;
import org.opensupervision.model.casework.CaseHoldLifted;
import org.opensupervision.model.casework.CaseHoldPlaced;
import org.opensupervision.model.casework.CaseRecordCompleted;
import org.opensupervision.model.casework.CaseRecordDestroyed;
import org.opensupervision.model.fact.Fact;

/** Takes the facts of {@code model.casework} apart. */
final class CaseAccess implements FactAccess {

  @Override
  public Object value(String kind, Fact fact, String attribute) {
    return switch (kind) {
      case "case allocated" -> caseAllocated((CaseAllocated) fact, attribute);
      case "case discussed" -> discussed((CaseDiscussed) fact, attribute);
      case "case record completed" -> caseRecordCompleted((CaseRecordCompleted) fact, attribute);
      case "case record destroyed" -> part((CaseRecordDestroyed) fact, attribute);
      case "case hold placed" ->
          FileAccess.hold(((CaseHoldPlaced) fact).getHold(), kind, attribute);
      case "case hold lifted" ->
          FileAccess.hold(((CaseHoldLifted) fact).getHold(), kind, attribute);
      default -> throw FactAccess.unknown(kind);
    };
  }

  private static Object part(CaseRecordDestroyed fact, String attribute) {
    return FileAccess.part(fact.getPart(), "case record destroyed", attribute);
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
      case "sections" -> FactAccess.unlessEmpty(fact.getSections());
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
