package org.opensupervision.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.fact.FactsFile;
import org.opensupervision.rules.fact.PolicyFit;
import org.opensupervision.rules.layer.PolicyCheck;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.register.Register;

/** What an assessment needs, read and checked against each other. */
record Inputs(Supervision supervision, Facts facts, FactsOptions when) {
  private static final int MOST_MISFITS = 10;

  /** Reads both files and tells what is wrong with either of them at once. */
  static Inputs read(PolicyOptions policies, FactsOptions when, Progress progress) {
    var problems = new ArrayList<Problem>();
    Optional<PolicyStack> stack = attempt(policies::read, problems);
    progress.stage("reading facts");
    Optional<Facts> facts = attempt(() -> FactsFile.read(when.file(), progress::part), problems);
    facts.ifPresent(read -> problems.addAll(Days.problems(read, when)));
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
    var journal = facts.about(subject).getFacts().stream();
    var believed =
        journal.filter(
            fact ->
                when.knownAt().filter(moment -> fact.getRecordedAt().isAfter(moment)).isEmpty());
    return supervision.whyNot(Facts.of(believed.toList()), subject, clause, when.asOf());
  }

  /** Says which facts play no part, so that nobody takes them for counted. */
  void noteUnseen(Console console) {
    Days.notes(facts, when).forEach(console::note);
    PolicyCheck.termsOver(policies(), when.asOf()).stream()
        .map(Problem::asText)
        .forEach(console::note);
    var misfits = PolicyFit.byFact(facts, policies().getPolicies());
    if (!misfits.isEmpty()) {
      noteMisfits(misfits, console);
    }
  }

  private void noteMisfits(Map<Fact, List<Problem>> misfits, Console console) {
    var told = misfits.keySet().stream().limit(MOST_MISFITS).toList();
    var ids = told.stream().map(Fact::getId).collect(Collectors.toSet());
    Map<FactId, Integer> lines = FactsFile.lines(when.file(), ids);
    for (Fact fact : told) {
      int line = lines.getOrDefault(fact.getId(), 0);
      var place = Place.of(when.file().toString(), line, 0, "");
      misfits.getOrDefault(fact, List.of()).stream()
          .map(problem -> Problem.builder().from(problem).place(place).build().asText())
          .forEach(console::note);
    }
    if (misfits.size() > MOST_MISFITS) {
      console.note((misfits.size() - MOST_MISFITS) + " more facts are not in the policy's words.");
    }
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
