package org.opensupervision.rules.vocabulary;

import java.util.List;
import org.opensupervision.model.fact.Fact;
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

/** The kinds of fact of {@code model.practice}. */
final class PracticeKinds {
  static final String AGREED = "action agreed";
  private static final FactAccess ACCESS = new PracticeAccess();

  private PracticeKinds() {}

  static List<FactKind> all() {
    return List.of(
        kind("training completed", TrainingCompleted.class)
            .with(AttributeShape.of("course", ValueType.TEXT).between(1, 100))
            .with(AttributeShape.of("minutes", ValueType.NUMBER).between(1, 100_000).asOptional())
            .build(),
        kind("check-in held", CheckInHeld.class).build(),
        kind("contract reviewed", ContractReviewed.class).build(),
        kind("feedback shared", FeedbackShared.class).build(),
        kind(AGREED, ActionAgreed.class)
            .with(AttributeShape.of("due", ValueType.DATE).asOptional())
            .build(),
        kind("action completed", ActionCompleted.class)
            .with(AttributeShape.of("action", ValueType.FACT))
            .answers(AGREED, "action")
            .build(),
        kind("incident reported", IncidentReported.class).build(),
        kind("handover meeting held", HandoverMeetingHeld.class).build(),
        kind("file transferred", FileTransferred.class)
            .with(AttributeShape.of("to", ValueType.PERSON))
            .build(),
        kind("exit interview offered", ExitInterviewOffered.class)
            .with(AttributeShape.of("offered by", ValueType.PERSON).asOptional())
            .doneAfterwards()
            .build(),
        kind("exit interview held", ExitInterviewHeld.class).doneAfterwards().build());
  }

  private static FactKindBuilder kind(String word, Class<? extends Fact> type) {
    return new FactKindBuilder(word, type, SubjectKind.PERSON, ACCESS);
  }
}
