package org.opensupervision.rules.digest;

import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Compliance;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.obligation.Obligation;

/** The canonical form of an assessment, explanations included. */
final class CanonicalAssessment {
  private final CanonicalForm form;

  CanonicalAssessment(CanonicalForm form) {
    this.form = form;
  }

  void add(Assessment assessment) {
    form.add("assessment")
        .add(assessment.getPolicy())
        .add(assessment.getCalendar())
        .add(assessment.getAsOf())
        .add(assessment.getKnownAt())
        .addAll(assessment.getFindings(), this::add)
        .addAll(assessment.getCompliance(), this::add);
  }

  private void add(Finding finding) {
    add(finding.getObligation());
    form.add(finding.getStatus())
        .addOptional(finding.getMetBy())
        .addOptional(finding.getMetOn())
        .add(finding.getDaysLate())
        .add(finding.getIntervalsMissed())
        .addOptional(finding.getBoundBy());
  }

  private void add(Obligation duty) {
    form.add(duty.getId())
        .add(duty.getOwedBy())
        .addOptional(duty.getOpens())
        .addOptional(duty.getDue())
        .addOptional(duty.getTarget())
        .addOptional(duty.getCloses())
        .addAll(duty.getExplanation().getSteps(), this::add);
  }

  private void add(Step step) {
    form.add(step.getCode().getText()).addAll(step.getDetails(), this::add);
  }

  private void add(Detail detail) {
    form.add(detail.getName()).add(detail.getKind()).add(detail.getText());
  }

  private void add(Compliance figures) {
    form.add(figures.getClause())
        .add(figures.getMet())
        .add(figures.getMetLate())
        .add(figures.getOverdue())
        .add(figures.getMissed())
        .add(figures.getOpen())
        .add(figures.getUndecided());
  }
}
