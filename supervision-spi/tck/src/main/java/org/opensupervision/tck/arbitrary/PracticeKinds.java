package org.opensupervision.tck.arbitrary;

import static org.opensupervision.tck.arbitrary.ModelArbitraries.days;
import static org.opensupervision.tck.arbitrary.ModelArbitraries.factIds;
import static org.opensupervision.tck.arbitrary.ModelArbitraries.people;
import static org.opensupervision.tck.arbitrary.Parts.texts;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;
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

/** What happens around supervision. */
final class PracticeKinds {

  private PracticeKinds() {}

  static List<StaffKind> all() {
    return List.of(
        StaffKind.plain(CheckInHeld::builder),
        StaffKind.plain(ContractReviewed::builder),
        StaffKind.plain(ExitInterviewHeld::builder),
        StaffKind.plain(FeedbackShared::builder),
        StaffKind.plain(HandoverMeetingHeld::builder),
        StaffKind.plain(IncidentReported::builder),
        StaffKind.with(days().optional().map(due -> ActionAgreed.builder().due(due))),
        StaffKind.with(factIds().map(action -> ActionCompleted.builder().action(action))),
        StaffKind.with(people().optional().map(by -> ExitInterviewOffered.builder().offeredBy(by))),
        StaffKind.with(people().map(to -> FileTransferred.builder().to(to))),
        StaffKind.with(
            Combinators.combine(texts(), Arbitraries.integers().between(1, 600).optional())
                .as(
                    (course, minutes) ->
                        TrainingCompleted.builder().course(course).minutes(minutes))));
  }
}
