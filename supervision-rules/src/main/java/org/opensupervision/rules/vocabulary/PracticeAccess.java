package org.opensupervision.rules.vocabulary;

import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.practice.ActionAgreed;
import org.opensupervision.model.practice.ActionCompleted;
import org.opensupervision.model.practice.ExitInterviewOffered;
import org.opensupervision.model.practice.FileTransferred;
import org.opensupervision.model.practice.TrainingCompleted;

/** Takes the facts of {@code model.practice} apart. */
final class PracticeAccess implements FactAccess {

  @Override
  public Object value(String kind, Fact fact, String attribute) {
    if (fact instanceof TrainingCompleted training) {
      return attribute.equals("course") ? training.getCourse() : training.getMinutes();
    }
    return only(kind, fact);
  }

  /** The only attribute of those kinds that have one. */
  private static Object only(String kind, Fact fact) {
    return switch (kind) {
      case "action agreed" -> ((ActionAgreed) fact).getDue();
      case "action completed" -> ((ActionCompleted) fact).getAction();
      case "file transferred" -> ((FileTransferred) fact).getTo();
      case "exit interview offered" -> ((ExitInterviewOffered) fact).getOfferedBy();
      default -> Optional.empty();
    };
  }

  @Override
  public Fact.Builder newBuilder(String kind) {
    return PracticeBuilders.of(kind);
  }

  @Override
  public void put(String kind, Fact.Builder builder, String attribute, Object value) {
    PracticeBuilders.put(builder, attribute, value);
  }
}
