package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.policy.Policies;

/** How things stand on a day, asked the way a policy lead would. */
public final class Standing {
  public static final Supervision HULL =
      Supervision.under(Policies.bundled("hull"), WorkingCalendars.englandAndWales());

  private final Assessment assessment;

  private Standing(Assessment assessment) {
    this.assessment = assessment;
  }

  public static Standing underHull(Facts facts, LocalDate asOf) {
    return under(HULL, facts, asOf);
  }

  /** Under another policy whose id is hull as well. */
  public static Standing under(Supervision supervision, Facts facts, LocalDate asOf) {
    return new Standing(supervision.assess(facts, asOf));
  }

  /** The duties under a clause, in the order of their due dates. */
  public List<Finding> under(String clause) {
    return assessment.under(ClauseId.of("hull:" + clause));
  }

  /** The last duty under a clause. */
  public Answer last(String clause) {
    var found = under(clause);
    assertThat(found).as("findings under %s", clause).isNotEmpty();
    return new Answer(found.get(found.size() - 1));
  }

  public void findsNothing(String clause) {
    assertThat(under(clause)).as("findings under %s", clause).isEmpty();
  }

  public Assessment assessment() {
    return assessment;
  }

  /** One finding, checked a part at a time. */
  public static final class Answer {
    private final Finding finding;

    Answer(Finding finding) {
      this.finding = finding;
    }

    public Answer is(Status status) {
      assertThat(finding.getStatus()).isEqualTo(status);
      return this;
    }

    public Answer due(LocalDate day) {
      assertThat(finding.getObligation().getDue()).contains(day);
      return this;
    }

    public Answer hasNoDate() {
      assertThat(finding.getObligation().getDue()).isEmpty();
      return this;
    }

    public Answer opens(LocalDate day) {
      assertThat(finding.getObligation().getOpens()).contains(day);
      return this;
    }

    public Answer late(int days) {
      assertThat(finding.getDaysLate()).isEqualTo(days);
      return this;
    }

    public Answer binds() {
      assertThat(finding.getBoundBy()).isEmpty();
      return this;
    }

    public Answer boundBy(String clause) {
      assertThat(finding.getBoundBy()).contains(ClauseId.of("hull:" + clause));
      return this;
    }

    public Answer closes(LocalDate day) {
      assertThat(finding.getObligation().getCloses()).contains(day);
      return this;
    }

    /** The explanation has a step with this code whose values include these texts. */
    public Answer because(StepCode code, String... texts) {
      assertThat(finding.getObligation().getExplanation().steps(code))
          .as("steps %s", code)
          .anyMatch(step -> values(step).containsAll(List.of(texts)));
      return this;
    }

    private static List<String> values(Step step) {
      return step.getDetails().stream().map(Detail::getText).toList();
    }

    public Finding finding() {
      return finding;
    }
  }
}
