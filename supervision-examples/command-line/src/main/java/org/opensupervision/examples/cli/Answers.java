package org.opensupervision.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opensupervision.examples.cli.report.Plain;
import org.opensupervision.examples.cli.report.StatusWords;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.obligation.Obligation;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.explanation.ExplanationText;

/** Why, and why not, for one person or case, as plain text. */
final class Answers {
  private final Inputs inputs;
  private final Subject subject;
  private final List<Finding> findings;
  private final List<String> lines = new ArrayList<>();

  Answers(Inputs inputs, Assessment assessment, Subject subject) {
    this.inputs = inputs;
    this.subject = subject;
    this.findings = assessment.about(subject);
    lines.add(
        subject
            + " as of "
            + ExplanationText.day(assessment.getAsOf())
            + ", policy "
            + assessment.getPolicy());
  }

  /** What is owed now, then every clause that asks nothing now, then what is settled. */
  Answers all() {
    findings.stream().filter(Answers::isOwedNow).forEach(this::why);
    inputs.policies().clauseIds().forEach(this::whyNot);
    findings.stream().filter(found -> !isOwedNow(found)).forEach(this::why);
    return this;
  }

  Answers under(ClauseId clause) {
    findings.stream().filter(found -> isUnder(found, clause)).forEach(this::why);
    whyNot(clause);
    return this;
  }

  Answers only(Finding found) {
    why(found);
    return this;
  }

  void write(OutputStream stream) throws IOException {
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    for (String line : lines) {
      out.append(Plain.of(line)).append('\n');
    }
    out.flush();
  }

  private void why(Finding found) {
    Obligation duty = found.getObligation();
    lines.add("");
    lines.add(
        StatusWords.of(found.getStatus()).toUpperCase(Locale.ROOT)
            + "  "
            + duty.getClause()
            + duty.getDue().map(LocalDate::toString).map(due -> "  due " + due).orElse("")
            + outcome(found));
    lines.add("  finding " + duty.getId());
    steps(duty.getExplanation());
  }

  private static String outcome(Finding found) {
    String met = found.getMetOn().map(day -> ", met on " + day).orElse("");
    String late = found.getDaysLate() == 0 ? "" : ", " + found.getDaysLate() + " days late";
    String bound = found.getBoundBy().map(by -> ", bound by " + by).orElse("");
    return met + late + bound;
  }

  private void whyNot(ClauseId clause) {
    if (findings.stream()
        .filter(found -> isUnder(found, clause))
        .noneMatch(found -> isOwedNow(found) || isStated(found))) {
      lines.add("");
      lines.add("NOTHING OWED NOW  " + clause);
      steps(inputs.whyNot(subject, clause));
    }
  }

  private static boolean isStated(Finding found) {
    return found.getStatus() == Status.NOT_CHECKABLE;
  }

  private static boolean isUnder(Finding found, ClauseId clause) {
    return found.getObligation().getClause().equals(clause);
  }

  private static boolean isOwedNow(Finding found) {
    return switch (found.getStatus()) {
      case OPEN, UPCOMING, OVERDUE, UNKNOWN, SUSPENDED -> true;
      case MET, MET_LATE, MISSED, WAIVED, NOT_CHECKABLE -> false;
    };
  }

  private void steps(Explanation explanation) {
    ExplanationText.lines(explanation).forEach(line -> lines.add("  - " + line));
  }
}
