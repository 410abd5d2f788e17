package org.opensupervision.rules.vocabulary;

import java.time.LocalDate;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.practice.ActionAgreed;
import org.opensupervision.model.practice.ActionCompleted;
import org.opensupervision.model.practice.CheckInHeld;
import org.opensupervision.model.practice.ContractReviewed;
import org.opensupervision.model.practice.ExitInterviewHeld;
import org.opensupervision.model.practice.ExitInterviewOffered;
import org.opensupervision.model.practice.FeedbackShared;
import org.opensupervision.model.practice.FileTransferred;
import org.opensupervision.model.practice.HandoverMeetingHeld;
import org.opensupervision.model.practice.IncidentReported;
import org.opensupervision.model.practice.TrainingCompleted;

/** Puts the facts of {@code model.practice} together. */
final class PracticeBuilders {
  private PracticeBuilders() {}

  static Fact.Builder of(String kind) {
    return switch (kind) {
      case "training completed" -> TrainingCompleted.builder();
      case "check-in held" -> CheckInHeld.builder();
      case "contract reviewed" -> ContractReviewed.builder();
      case "feedback shared" -> FeedbackShared.builder();
      case "action agreed" -> ActionAgreed.builder();
      case "action completed" -> ActionCompleted.builder();
      case "incident reported" -> IncidentReported.builder();
      case "handover meeting held" -> HandoverMeetingHeld.builder();
      case "file transferred" -> FileTransferred.builder();
      case "exit interview offered" -> ExitInterviewOffered.builder();
      case "exit interview held" -> ExitInterviewHeld.builder();
      default -> throw FactAccess.unknown(kind);
    };
  }

  /** No two kinds have an attribute of one name. */
  static void put(Fact.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "course" -> ((TrainingCompleted.Builder) to).course((String) value);
      case "minutes" -> ((TrainingCompleted.Builder) to).minutes((Integer) value);
      case "due" -> ((ActionAgreed.Builder) to).due((LocalDate) value);
      case "action" -> ((ActionCompleted.Builder) to).action((FactId) value);
      case "to" -> ((FileTransferred.Builder) to).to((PersonId) value);
      case "offered by" -> ((ExitInterviewOffered.Builder) to).offeredBy((PersonId) value);
      default -> throw FactAccess.unknown("around sessions", attribute);
    }
  }
}
