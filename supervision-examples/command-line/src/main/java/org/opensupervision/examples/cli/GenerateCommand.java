package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.examples.cli.console.Target;
import org.opensupervision.examples.service.ChildrensService;
import org.opensupervision.examples.service.ServicePlan;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.fact.FactsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the facts of a made-up children's service. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Writes the facts of a made-up children's service.",
    description = {
      "",
      "Nobody in it exists. The same options give the same file, byte for byte.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  supervision generate --out facts.jsonl --seed 7 --staff 40 --until 2026-09-30")
final class GenerateCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The facts file to write, or - for standard output.")
  private String out = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "What chance is drawn from; 1 unless given.")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--staff",
      paramLabel = "N",
      description = "How many posts, from 10 to 20,000; 400 unless given.")
  private Optional<Integer> staff = Optional.empty();

  @Option(
      names = "--cases",
      paramLabel = "N",
      description =
          "How many cases over all the months; unless given, as many as keep caseloads at the national average.")
  private Optional<Integer> cases = Optional.empty();

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "How many months of history, from 3 to 120; 24 unless given.")
  private Optional<Integer> months = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The last day of the history; 2026-09-30 unless given.")
  private Optional<LocalDate> until = Optional.empty();

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ServicePlan plan = plan();
    Target target = Target.of(console, out, List.of());
    int facts;
    try (Progress progress = console.progress(2)) {
      facts = write(plan, target, progress);
    }
    if (!target.isStream()) {
      console.note(Path.of(out) + " has " + facts + " facts up to " + plan.getLastDay() + ".");
    }
    return ExitCode.DONE;
  }

  static int write(ServicePlan plan, Target target, Progress progress) {
    progress.stage("generating the service");
    List<Fact> facts = ChildrensService.generate(plan);
    progress.stage("writing the facts");
    target.write(stream -> FactsFile.write(stream, facts));
    return facts.size();
  }

  private ServicePlan plan() {
    return Plans.of(
        plan -> {
          seed.ifPresent(plan::seed);
          staff.ifPresent(plan::staff);
          cases.ifPresent(plan::cases);
          months.ifPresent(plan::months);
          until.ifPresent(plan::lastDay);
        });
  }
}
