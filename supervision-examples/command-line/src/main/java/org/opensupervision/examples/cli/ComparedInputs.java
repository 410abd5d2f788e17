package org.opensupervision.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.fact.FactsFile;
import org.opensupervision.rules.layer.PolicyStack;

/** What a comparison needs: two policies, which may be the same, and the facts they are put to. */
record ComparedInputs(
    Supervision first, Supervision second, Facts facts, FactsOptions when, LocalDate secondDay) {

  /** Reads all files and tells what is wrong with any of them at once. */
  static ComparedInputs read(
      PolicyOptions policies,
      List<String> with,
      FactsOptions when,
      Optional<LocalDate> withAsOf,
      Progress progress) {
    var problems = new ArrayList<Problem>();
    Optional<PolicyStack> first = Inputs.attempt(policies::read, problems);
    Optional<PolicyStack> second =
        with.isEmpty() ? first : Inputs.attempt(() -> PolicyOptions.read(with), problems);
    progress.stage("reading facts");
    Optional<Facts> facts =
        Inputs.attempt(() -> FactsFile.read(when.file(), progress::part), problems);
    facts
        .flatMap(read -> Days.problem(read, when.file(), when.asOf(), "--as-of"))
        .ifPresent(problems::add);
    withAsOf
        .flatMap(day -> facts.flatMap(read -> Days.problem(read, when.file(), day, "--with-as-of")))
        .ifPresent(problems::add);
    if (!problems.isEmpty()) {
      throw new SupervisionException(problems);
    }
    return new ComparedInputs(
        supervision(policies, first.orElseThrow()),
        supervision(policies, second.orElseThrow()),
        facts.orElseThrow(),
        when,
        withAsOf.orElse(when.asOf()));
  }

  private static Supervision supervision(PolicyOptions policies, PolicyStack stack) {
    return Supervision.under(stack, policies.calendarOf(stack));
  }

  ComparedSide before() {
    return ComparedSide.of(first, when.believed(facts), when.asOf());
  }

  ComparedSide after() {
    return ComparedSide.of(second, when.believed(facts), secondDay);
  }

  /** Says what plays no part on either side, once where it is so on both. */
  void noteUnseen(Console console) {
    var notes = new UnseenNotes(facts, when, console);
    notes.day(when.asOf());
    notes.day(secondDay);
    notes.knownAt();
    notes.terms(first.getPolicies(), when.asOf());
    notes.terms(second.getPolicies(), secondDay);
    notes.misfits(first.getPolicies().getPolicies());
    notes.misfits(second.getPolicies().getPolicies());
  }
}
