package org.opensupervision.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.examples.cli.console.Target;
import org.opensupervision.rules.replay.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes down what an assessment was made of, to be kept and replayed. */
@Command(
    name = "prove",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Writes down what an assessment was made of, to be kept and replayed.",
    description = {
      "",
      "A few lines: the day and the moment, and the fingerprints of policies, calendar, facts and result.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer =
        "  supervision prove --policy hull --facts facts.jsonl --as-of 2026-09-30 --out proof.txt")
final class ProveCommand implements Callable<Integer> {
  private final Console console;

  @Mixin PolicyOptions policy = new PolicyOptions();

  @Mixin FactsOptions when = new FactsOptions();

  @Mixin OutOption out = new OutOption();

  ProveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var files = new ArrayList<Path>(policy.files());
    files.add(when.file());
    Target target = out.target(console, files);
    Provenance made;
    try (Progress progress = console.progress(2)) {
      var inputs = Inputs.read(policy, when, progress);
      progress.stage("assessing");
      inputs.noteUnseen(console);
      made = Provenance.of(inputs.supervision(), inputs.facts(), inputs.assess());
    }
    target.write(stream -> stream.write(made.asText().getBytes(StandardCharsets.UTF_8)));
    return ExitCode.DONE;
  }
}
