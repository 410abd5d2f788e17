package org.opensupervision.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.fact.FactsFile;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.register.Register;

/** What an assessment needs, read and checked against each other. */
record Inputs(Supervision supervision, Facts facts, FactsOptions when) {
  /** Reads both files and tells what is wrong with either of them at once. */
  static Inputs read(PolicyOptions policies, FactsOptions when, Progress progress) {
    var problems = new ArrayList<Problem>();
    Optional<PolicyStack> stack = attempt(policies::read, problems);
    progress.stage("reading facts");
    Optional<Facts> facts = attempt(() -> FactsFile.read(when.file(), progress::part), problems);
    facts
        .flatMap(read -> Days.problem(read, when.file(), when.asOf(), "--as-of"))
        .ifPresent(problems::add);
    if (!problems.isEmpty()) {
      throw new SupervisionException(problems);
    }
    var known = stack.orElseThrow();
    return new Inputs(
        Supervision.under(known, policies.calendarOf(known)), facts.orElseThrow(), when);
  }

  PolicyStack policies() {
    return supervision.getPolicies();
  }

  Assessment assess() {
    return when.knownAt()
        .map(moment -> supervision.assess(facts, when.asOf(), moment))
        .orElseGet(() -> supervision.assess(facts, when.asOf()));
  }

  Register register() {
    return when.knownAt()
        .map(moment -> Register.of(facts, when.asOf(), moment))
        .orElseGet(() -> Register.of(facts, when.asOf()));
  }

  /** Why a clause asks nothing of a subject, as far as the facts are believed. */
  Explanation whyNot(Subject subject, ClauseId clause) {
    var journal = Facts.of(facts.about(subject).getFacts());
    return supervision.whyNot(when.believed(journal), subject, clause, when.asOf());
  }

  /** Says which facts play no part, so that nobody takes them for counted. */
  void noteUnseen(Console console) {
    var notes = new UnseenNotes(facts, when, console);
    notes.day(when.asOf());
    notes.knownAt();
    notes.terms(policies(), when.asOf());
    notes.misfits(policies().getPolicies());
  }

  static <T> Optional<T> attempt(Supplier<T> reading, List<Problem> problems) {
    try {
      return Optional.of(reading.get());
    } catch (SupervisionException refused) {
      problems.addAll(refused.getProblems());
      return Optional.empty();
    }
  }
}
