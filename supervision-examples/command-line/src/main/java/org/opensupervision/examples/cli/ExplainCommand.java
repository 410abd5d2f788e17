package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.examples.cli.console.Target;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says why: for what is owed about one person or case, and for what is not. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says why something is owed about a person or a case, and why not.",
    description = {
      "",
      "For each finding: the clause, the facts, each step to the date. For a clause that asks"
          + " nothing",
      "now: what it would need, or what met it.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision explain --policy hull --facts facts.jsonl --as-of 2026-09-30 --subject p-104",
      "  supervision explain --policy hull --facts facts.jsonl --as-of 2026-09-30 --subject p-104"
          + " \\",
      "      --clause hull:frequency.asye"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Mixin PolicyOptions policy = new PolicyOptions();

  @Mixin FactsOptions when = new FactsOptions();

  @Option(
      names = "--subject",
      required = true,
      paramLabel = "ID",
      description = "The person or the case.")
  private String subject = "";

  @ArgGroup private Choice choice = new Choice();

  @Mixin OutOption out = new OutOption();

  /** One of these, or neither. */
  static final class Choice {
    @Option(names = "--clause", paramLabel = "ID", description = "Only this clause.")
    private Optional<String> clause = Optional.empty();

    @Option(
        names = "--finding",
        paramLabel = "ID",
        description = "Only this finding, by its id in a JSON report.")
    private Optional<String> finding = Optional.empty();
  }

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var files = new ArrayList<Path>(policy.files());
    files.add(when.file());
    Target target = out.target(console, files);
    Answers answers;
    try (Progress progress = console.progress(2)) {
      answers = answers(progress);
    }
    target.write(answers::write);
    return ExitCode.DONE;
  }

  private Answers answers(Progress progress) {
    var inputs = Inputs.read(policy, when, progress);
    Subject about = Subjects.find(inputs.facts(), subject);
    Optional<ClauseId> clause =
        choice.clause.map(name -> Selection.clause(inputs.policies(), name));
    progress.stage("assessing");
    Assessment assessment = inputs.assess();
    inputs.noteUnseen(console);
    var answers = new Answers(inputs, assessment, about);
    if (choice.finding.isPresent()) {
      return answers.only(Selection.finding(assessment.about(about), choice.finding.get()));
    }
    return clause.map(answers::under).orElseGet(answers::all);
  }
}
