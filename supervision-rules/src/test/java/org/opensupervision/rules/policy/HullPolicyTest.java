package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.DutyHolder;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.calendar.WorkingCalendars;

/**
 * The bundled hull policy says what the document says; what follows from it is tested elsewhere.
 */
class HullPolicyTest {
  private static final List<String> HEADINGS =
      List.of(
          "Individual Reflective Case Supervision",
          "Frequency and Attendance",
          "Roles and Responsibilities",
          "Recording",
          "Storage and Retention of Supervision Records",
          "Confidentiality",
          "Resolving Difference",
          "Quality Assurance");

  private final Policy hull = Policies.bundled("hull");

  @Test
  void clauses_areThoseOfTheDocumentInItsOrder() {
    assertThat(hull.getClauses())
        .extracting(clause -> clause.getId().getValue())
        .containsExactly(
            "hull:content.diversity",
            "hull:content.plans",
            "hull:content.signs-of-safety",
            "hull:content.non-case",
            "hull:group.not-instead",
            "hull:informal.recorded",
            "hull:frequency.monthly",
            "hull:frequency.asye",
            "hull:frequency.role-change",
            "hull:frequency.return",
            "hull:frequency.contract",
            "hull:frequency.duration",
            "hull:frequency.reschedule",
            "hull:frequency.reschedule-sickness",
            "hull:frequency.supervisor-absent",
            "hull:frequency.place",
            "hull:roles.contract",
            "hull:roles.cancel-contact",
            "hull:roles.supervisor-training",
            "hull:roles.schedule-ahead",
            "hull:roles.prepare",
            "hull:roles.actions",
            "hull:recording.case",
            "hull:recording.case-content",
            "hull:recording.case-frequency",
            "hull:recording.case-vulnerable",
            "hull:recording.personal",
            "hull:recording.signed",
            "hull:recording.signed.supervisor",
            "hull:recording.log",
            "hull:recording.oversight",
            "hull:file.contents",
            "hull:file.access",
            "hull:file.transfer",
            "hull:file.handover",
            "hull:file.leaver-archive",
            "hull:file.leaver-destroy",
            "hull:file.access-purpose",
            "hull:file.manager-discussion",
            "hull:difference.ladder",
            "hull:difference.support",
            "hull:quality.observe-supervisor",
            "hull:quality.observe-practice",
            "hull:quality.audit",
            "hull:quality.monitoring");
  }

  @Test
  void citations_areHeadingsInTheOrderOfTheDocument() {
    var cited = hull.getClauses().stream().map(Clause::getCitation).toList();

    assertThat(cited).isSubsetOf(HEADINGS);
    assertThat(cited.stream().map(HEADINGS::indexOf)).isSorted();
  }

  @Test
  void sentences_endWithAFullStop() {
    assertThat(hull.getClauses()).extracting(Clause::getSays).allMatch(says -> says.endsWith("."));
    assertThat(hull.getClauses())
        .flatExtracting(clause -> clause.getReading().stream().toList())
        .allMatch(reading -> reading.toString().endsWith("."));
  }

  @Test
  void calendar_isBundled() {
    assertThat(WorkingCalendars.names()).contains(hull.getCalendar());
  }

  @Test
  void everyBundledPolicy_isRead() {
    assertThat(Policies.bundledIds())
        .isSorted()
        .isNotEmpty()
        .allSatisfy(id -> assertThat(Policies.bundled(id).getId().getValue()).isEqualTo(id));
  }

  @Test
  void newlyQualified_haveThreeStages() {
    assertThat(((Recurrence) clause("frequency.asye").getRequirement()).getStages())
        .containsExactly(
            Stage.builder().every(Term.ofWeeks(1)).until(Term.ofWeeks(6)).build(),
            Stage.builder().every(Term.ofWeeks(2)).until(Term.ofMonths(6)).build(),
            Stage.builder().every(Term.ofMonths(1)).build());
  }

  @Test
  void contract_givesTheIntervalItself() {
    assertThat(((Recurrence) clause("frequency.contract").getRequirement()).getStages())
        .containsExactly(Stage.builder().build());
  }

  @Test
  void sessions_lastNinetyMinutes() {
    assertThat(((Quality) clause("frequency.duration").getRequirement()).getProperty())
        .isEqualTo(Comparison.of("minutes", Operator.AT_LEAST, "90"));
  }

  @Test
  void cancelledSession_isCountedFromTheDayItWasPlannedFor() {
    var deadline = (Deadline) clause("frequency.reschedule").getRequirement();

    assertThat(deadline.getTrigger().getDatedBy()).contains("planned for");
    assertThat(deadline.getWithin()).contains(Term.ofWorkingDays(5));
  }

  @Test
  void coverForAnAbsentSupervisor_isOwedByTheGroupManagerOnTheDay() {
    var clause = clause("frequency.supervisor-absent");
    var deadline = (Deadline) clause.getRequirement();

    assertThat(clause.getOwedBy()).isEqualTo(DutyHolder.GROUP_MANAGER);
    assertThat(deadline.getWithin()).isEmpty();
    assertThat(deadline.getTrigger().getLasting().orElseThrow().isMoreThan()).isTrue();
  }

  private Clause clause(String name) {
    return hull.clause(ClauseId.of(hull.getId(), name)).orElseThrow();
  }
}
