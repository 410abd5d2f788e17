package org.opensupervision.tck.arbitrary;

import static org.opensupervision.tck.arbitrary.ModelArbitraries.days;
import static org.opensupervision.tck.arbitrary.Parts.any;
import static org.opensupervision.tck.arbitrary.Parts.either;
import static org.opensupervision.tck.arbitrary.Parts.others;
import static org.opensupervision.tck.arbitrary.Parts.texts;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;
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
import org.opensupervision.model.time.Term;

/** Employment, roles, absences, and who supervises whom. */
final class EmploymentKinds {

  private EmploymentKinds() {}

  static List<StaffKind> all() {
    return List.of(
        StaffKind.plain(AbsenceEnded::builder),
        StaffKind.plain(EmploymentEnded::builder),
        StaffKind.with(
            Combinators.combine(any(AbsenceKind.class), either())
                .as((kind, planned) -> AbsenceBegun.builder().kind(kind).planned(planned))),
        StaffKind.with(
            any(CareerStage.class).map(stage -> CareerStageEntered.builder().stage(stage))),
        StaffKind.with(
            Arbitraries.integers()
                .between(1, 12)
                .map(Term::ofWeeks)
                .optional()
                .map(every -> ContractAgreed.builder().every(every))),
        StaffKind.with(
            Combinators.combine(texts(), texts())
                .as((role, team) -> Employed.builder().role(role).team(team))),
        StaffKind.with(
            Combinators.combine(texts(), texts(), either())
                .as(
                    (role, team, transfer) ->
                        RoleChanged.builder().role(role).team(team).transfer(transfer))),
        StaffKind.with(days().optional().map(day -> FileArchived.builder().destroyOn(day))),
        new StaffKind(
            person -> others(person).map(other -> CoverArranged.builder().coveredBy(other))),
        new StaffKind(
            person -> others(person).map(other -> SupervisorAssigned.builder().supervisor(other))));
  }
}
