package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.examples.cli.console.Target;
import org.opensupervision.examples.cli.report.Report;
import org.opensupervision.examples.cli.report.ReportFormat;
import org.opensupervision.examples.cli.report.Style;
import org.opensupervision.examples.service.ServicePlan;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.fact.FactsFile;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.policy.Policies;
import org.opensupervision.rules.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the main job on a made-up service: generate, assess, report. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    header = "Runs the main job on a made-up service of 400 staff.",
    description = {
      "",
      "Generates the service, assesses it under the hull policy as of the last day of its history,",
      "30 September 2026, prints the figures and writes the whole report as a page.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  supervision demo --dir target/demo")
final class DemoCommand implements Callable<Integer> {
  private static final int WITHIN = 14;

  private final Console console;

  @Option(
      names = "--dir",
      paramLabel = "FOLDER",
      defaultValue = "target/demo",
      description = "Where to write facts.jsonl and report.html; target/demo unless given.")
  private String folder = "target/demo";

  @Option(
      names = "--staff",
      paramLabel = "N",
      description = "How many posts, from 10 to 20,000; 400 unless given.")
  private Optional<Integer> staff = Optional.empty();

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ServicePlan plan = Plans.of(builder -> staff.ifPresent(builder::staff));
    Path dir = Target.folder(PolicyOptions.path(folder));
    Path facts = dir.resolve("facts.jsonl");
    Path page = dir.resolve("report.html");
    Report report;
    try (Progress progress = console.progress(5)) {
      GenerateCommand.write(plan, Target.of(console, facts.toString(), List.of()), progress);
      report = report(plan, facts, progress);
      progress.stage("writing the report");
      Target.of(console, page.toString(), List.of(facts))
          .write(out -> ReportFormat.HTML.write(report, Style.PLAIN, out));
    }
    Style style = console.isStyled() ? Style.TERMINAL : Style.PLAIN;
    Target.of(console, Target.STREAM, List.of())
        .write(out -> ReportFormat.TABLE.write(report.asSummary(), style, out));
    console.out().println();
    console.out().println("Facts:  " + facts);
    console.out().println("Report: " + page);
    return ExitCode.DONE;
  }

  private static Report report(ServicePlan plan, Path file, Progress progress) {
    progress.stage("reading facts");
    Facts facts = FactsFile.read(file, progress::part);
    progress.stage("assessing");
    PolicyStack policies = Policies.bundledStack("hull");
    var calendar = WorkingCalendars.named(policies.getTop().getCalendar());
    var supervision = Supervision.under(policies, calendar);
    var assessment = supervision.assess(facts, plan.getLastDay());
    return Report.of(policies, assessment, Register.of(facts, plan.getLastDay()), WITHIN);
  }
}
