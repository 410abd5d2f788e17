package org.opensupervision.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.fact.FactsFile;
import org.opensupervision.rules.layer.PolicyStack;

/** What a comparison needs: two policies, which may be the same, and the facts they are put to. */
record ComparedInputs(Supervision first, Supervision second, Facts facts, FactsOptions when) {

  /** Reads all files and tells what is wrong with any of them at once. */
  static ComparedInputs read(
      PolicyOptions policies, List<String> with, FactsOptions when, Progress progress) {
    var problems = new ArrayList<Problem>();
    Optional<PolicyStack> first = Inputs.attempt(policies::read, problems);
    Optional<PolicyStack> second =
        with.isEmpty() ? first : Inputs.attempt(() -> PolicyOptions.read(with), problems);
    progress.stage("reading facts");
    Optional<Facts> facts =
        Inputs.attempt(() -> FactsFile.read(when.file(), progress::part), problems);
    facts.ifPresent(read -> problems.addAll(Days.problems(read, when)));
    if (!problems.isEmpty()) {
      throw new SupervisionException(problems);
    }
    return new ComparedInputs(
        supervision(policies, first.orElseThrow()),
        supervision(policies, second.orElseThrow()),
        facts.orElseThrow(),
        when);
  }

  private static Supervision supervision(PolicyOptions policies, PolicyStack stack) {
    return Supervision.under(stack, policies.calendarOf(stack));
  }

  ComparedSide before(LocalDate asOf) {
    return ComparedSide.of(first, believed(), asOf);
  }

  ComparedSide after(LocalDate asOf) {
    return ComparedSide.of(second, believed(), asOf);
  }

  void noteUnseen(Console console) {
    Days.notes(facts, when).forEach(console::note);
  }

  private Facts believed() {
    return when.knownAt()
        .map(
            moment ->
                Facts.of(
                    facts.getJournals().stream()
                        .flatMap(journal -> journal.getFacts().stream())
                        .filter((Fact fact) -> !fact.getRecordedAt().isAfter(moment))
                        .toList()))
        .orElse(facts);
  }
}
