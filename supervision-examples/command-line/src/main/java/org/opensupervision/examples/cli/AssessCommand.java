package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.examples.cli.console.Target;
import org.opensupervision.examples.cli.report.Report;
import org.opensupervision.examples.cli.report.ReportFormat;
import org.opensupervision.examples.cli.report.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is overdue, what is due soon, and how often each clause was kept. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says what is overdue, what is due soon, and how often each clause was kept.",
    description = {
      "",
      "Lines stand by team and worker. Results go to standard output or to a file; notes and"
          + " problems",
      "go to standard error.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision assess --policy hull --facts facts.jsonl --as-of 2026-09-30",
      "  supervision assess --policy hull --facts facts.jsonl --as-of 2026-09-30 \\",
      "      --format html --out report.html --fail-on overdue"
    })
final class AssessCommand implements Callable<Integer> {
  private final Console console;

  @Mixin PolicyOptions policy = new PolicyOptions();

  @Mixin FactsOptions when = new FactsOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or html; table unless given.")
  private ReportFormat format = ReportFormat.TABLE;

  @Mixin OutOption out = new OutOption();

  @Option(
      names = "--subject",
      paramLabel = "ID",
      description = "Only what is about this person or this case.")
  private Optional<String> subject = Optional.empty();

  @Mixin WithinOption within = new WithinOption();

  @Option(
      names = "--summary",
      description = "Leaves the lines out and keeps the figures; for table and html.")
  private boolean summary;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      split = ",",
      description = "Ends with exit code 3 if anything is overdue, or missed, or either.")
  private List<FailOn> failOn = new ArrayList<>();

  AssessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    var files = new ArrayList<Path>(policy.files());
    files.add(when.file());
    Target target = out.target(console, files);
    Report report;
    try (Progress progress = console.progress(3)) {
      report = report(progress);
      if (!target.isStream()) {
        progress.stage("writing the report");
        write(target, report);
      }
    }
    if (target.isStream()) {
      write(target, report);
    }
    return failOn.stream().anyMatch(what -> what.isIn(report)) ? ExitCode.FOUND : ExitCode.DONE;
  }

  private Report report(Progress progress) {
    var inputs = Inputs.read(policy, when, progress);
    var about = subject.map(name -> Subjects.find(inputs.facts(), name));
    progress.stage("assessing");
    var all = Report.of(inputs.policies(), inputs.assess(), inputs.register(), within.days());
    inputs.noteUnseen(console);
    Report report = about.map(all::about).orElse(all);
    return summary ? report.asSummary() : report;
  }

  private void write(Target target, Report report) {
    target.write(stream -> format.write(report, Style.of(target.isStyled()), stream));
  }

  private void check() {
    within.check();
    if (summary && format == ReportFormat.JSON) {
      throw new UsageException("A JSON report has every finding: --summary does not go with it.");
    }
  }
}
