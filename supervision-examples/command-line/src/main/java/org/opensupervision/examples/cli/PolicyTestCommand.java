package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Target;
import org.opensupervision.examples.cli.report.CaseFormat;
import org.opensupervision.examples.cli.report.TriedCases;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.golden.GoldenCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries golden cases and tells what is not as expected. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tries the golden cases of a policy and tells what is not as expected.",
    description = {
      "",
      "A file of cases tells stories and what the policy must make of them. Each case that is not"
          + " as",
      "expected is told with what was expected, what was found, and why. The run then ends with 3.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  supervision policy test hull", "  supervision policy test ours.cases.yaml"})
final class PolicyTestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID|FILE",
      description = "Files of cases, or ids of bundled ones, such as hull.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table or json; table unless given.")
  private CaseFormat format = CaseFormat.TABLE;

  @Mixin OutOption out = new OutOption();

  PolicyTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Target target = out.target(console, paths());
    var tried = tryAll();
    target.write(stream -> format.write(tried, stream));
    boolean asExpected = tried.stream().allMatch(file -> file.failed().isEmpty());
    return asExpected ? ExitCode.DONE : ExitCode.FOUND;
  }

  private List<Path> paths() {
    return files.stream().filter(name -> !isBundled(name)).map(PolicyOptions::path).toList();
  }

  /** All files are read before any is tried, and everything that is wrong with them is told. */
  private List<TriedCases> tryAll() {
    var problems = new ArrayList<Problem>();
    var tried = new ArrayList<TriedCases>();
    for (String name : files) {
      try {
        tried.add(TriedCases.of(name, read(name)));
      } catch (SupervisionException refused) {
        problems.addAll(refused.getProblems());
      }
    }
    if (!problems.isEmpty()) {
      throw new SupervisionException(problems);
    }
    return tried;
  }

  private static GoldenCases read(String name) {
    return isBundled(name) ? GoldenCases.bundled(name) : GoldenCases.read(PolicyOptions.path(name));
  }

  private static boolean isBundled(String name) {
    return GoldenCases.bundledNames().contains(name) || PolicyOptions.isWord(name);
  }
}
