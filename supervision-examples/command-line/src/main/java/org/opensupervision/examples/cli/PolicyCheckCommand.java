package org.opensupervision.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.layer.PolicyCheck;
import org.opensupervision.rules.layer.PolicyStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with policy files, or that they are in order. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Tells everything that is wrong with policy files.",
    description = {
      "",
      "Each problem with its place, what was expected and the nearest known word. Files in order"
          + " are",
      "answered with OK. Several files are checked together, as the layers and versions that they",
      "are; a layer that is not given is looked for beside them and among the bundled policies.",
      "",
      "What is odd but no error is noted: a clause that can never apply or never be kept or whose",
      "terms are over, a stage that is never reached, a clause that a single day of absence excuses",
      "from, and clauses that ask for the same and differ.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision policy check ours.yaml",
      "  supervision policy check --strict ours-2025.yaml ours-2026.yaml"
    })
final class PolicyCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The policy files: YAML or JSON.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--strict", description = "Ends with exit code 3 if anything is noted.")
  private boolean strict;

  PolicyCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PolicyStack policies = PolicyOptions.files(files);
    List<Problem> odd =
        policies.getPolicies().stream().flatMap(policy -> PolicyCheck.of(policy).stream()).toList();
    odd.forEach(problem -> console.note(problem.asText()));
    policies.getPolicies().forEach(this::tell);
    return strict && !odd.isEmpty() ? ExitCode.FOUND : ExitCode.DONE;
  }

  private void tell(Policy policy) {
    int clauses = policy.getClauses().size();
    String count = clauses + (clauses == 1 ? " clause" : " clauses");
    console.out().println("OK: " + count + " in policy " + policy.getId());
  }
}
