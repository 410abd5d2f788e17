package org.opensupervision.rules.golden;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.register.Register;

/** A finding that a case expects: whose it is, what it has, and steps of its explanation. */
record ExpectedFinding(
    ClauseId clause, Subject subject, Map<Aspect, String> aspects, List<ExpectedStep> because) {

  boolean isAbout(Finding found) {
    return found.getObligation().getClause().equals(clause)
        && found.getObligation().getSubject().equals(subject);
  }

  boolean is(Finding found, Register register) {
    return isAbout(found)
        && aspects.entrySet().stream()
            .allMatch(aspect -> aspect.getKey().in(found, register).equals(aspect.getValue()))
        && because.stream()
            .allMatch(step -> step.isAmong(found.getObligation().getExplanation().getSteps()));
  }

  /** Says what is expected, in the words of the file. */
  String text() {
    String said =
        aspects.entrySet().stream()
            .map(aspect -> aspect.getKey().key() + " " + aspect.getValue())
            .collect(Collectors.joining(", "));
    return because.isEmpty()
        ? said
        : because.stream()
            .map(ExpectedStep::text)
            .collect(Collectors.joining(", ", said + ", because ", ""));
  }

  /** Says what a finding has of that which this expectation names. */
  String text(Finding found, Register register) {
    return aspects.keySet().stream()
        .map(aspect -> aspect.key() + " " + aspect.in(found, register))
        .collect(Collectors.joining(", "));
  }
}
