package org.opensupervision.examples.cli;

import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.model.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with a policy file, or that it is in order. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Tells everything that is wrong with a policy file.",
    description = {
      "",
      "Each problem with its place, what was expected and the nearest known word. A file in order is",
      "answered with OK.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  supervision policy check ours.yaml")
final class PolicyCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The policy file: YAML or JSON.")
  private String file = "";

  PolicyCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Policy policy = PolicyOptions.file(file);
    int clauses = policy.getClauses().size();
    console
        .out()
        .println(
            "OK: "
                + clauses
                + (clauses == 1 ? " clause" : " clauses")
                + " in policy "
                + policy.getId());
    return ExitCode.DONE;
  }
}
