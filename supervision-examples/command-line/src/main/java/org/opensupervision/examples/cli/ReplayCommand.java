package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.replay.Part;
import org.opensupervision.rules.replay.Provenance;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an assessment again and tells whether it comes to the same. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Makes an assessment again and tells whether it comes to the same.",
    description = {
      "",
      "For the day and the moment that the file of prove names. Facts recorded later change nothing.",
      "What differs is told by its part; the exit code is 3 then.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  supervision replay --policy hull --facts facts.jsonl --proof proof.txt")
final class ReplayCommand implements Callable<Integer> {
  private final Console console;

  @Mixin PolicyOptions policy = new PolicyOptions();

  @ArgGroup(multiplicity = "1")
  private FactsSource facts = new FactsSource();

  @Option(
      names = "--proof",
      required = true,
      paramLabel = "FILE",
      description = "What prove has written.")
  private String proof = "";

  ReplayCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path kept = PolicyOptions.path(proof);
    Provenance first = Provenance.read(kept);
    List<Part> different;
    try (Progress progress = console.progress(2)) {
      PolicyStack policies = policy.read();
      progress.stage("reading facts");
      Facts known = facts.read(progress);
      progress.stage("assessing");
      var supervision = Supervision.under(policies, policy.calendarOf(policies));
      different = first.differences(first.replay(supervision, known));
    }
    tell(first, different);
    return different.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
  }

  private void tell(Provenance first, List<Part> different) {
    String day = "As of " + first.getAsOf() + ", known at " + first.getKnownAt() + ": ";
    if (different.isEmpty()) {
      console.out().println(day + "the same, byte for byte.");
    } else {
      String parts = String.join(", ", different.stream().map(Part::getWords).toList());
      console.out().println(day + "not the same. Different: " + parts + ".");
    }
  }
}
