package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.examples.cli.console.Target;
import org.opensupervision.examples.cli.report.Figures;
import org.opensupervision.examples.cli.report.Report;
import org.opensupervision.examples.cli.report.ReportFormat;
import org.opensupervision.examples.cli.report.Style;
import org.opensupervision.examples.service.ServicePlan;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.policy.Policies;
import org.opensupervision.rules.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the main job on a made-up service: generate, import into a store, assess, report. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    header = "Runs the main job on a made-up service of 400 staff.",
    description = {
      "",
      "Generates the service, imports it into a store, assesses what the store holds under the hull",
      "policy as of the last day of its history, 30 September 2026, prints the figures and writes the",
      "whole report as a page. A second run takes the store of the first, and goes on with it where",
      "the first was broken off. Another size or seed has a store of its own beside it.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  supervision demo --dir target/demo")
final class DemoCommand implements Callable<Integer> {
  private static final int WITHIN = 14;
  private static final int STAGES = 6;
  private static final int STAGES_OF_A_SECOND_RUN = 3;

  private final Console console;

  @Option(
      names = "--dir",
      paramLabel = "FOLDER",
      defaultValue = "target/demo",
      description =
          "Where to write report.html, and a folder for the service; target/demo unless given.")
  private String folder = "target/demo";

  @Option(
      names = "--staff",
      paramLabel = "N",
      description = "How many posts, from 10 to 20,000; 400 unless given.")
  private Optional<Integer> staff = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "What chance is drawn from; 1 unless given.")
  private Optional<Long> seed = Optional.empty();

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ServicePlan plan =
        Plans.of(
            builder -> {
              staff.ifPresent(builder::staff);
              seed.ifPresent(builder::seed);
            });
    Path dir = Target.folder(PolicyOptions.path(folder));
    Target page = Target.of(console, dir.resolve("report.html").toString(), List.of());
    var service = DemoService.of(console, plan, dir);
    Facts facts;
    Report report;
    try (Progress progress =
        console.progress(service.isImported() ? STAGES_OF_A_SECOND_RUN : STAGES)) {
      facts = service.facts(progress);
      progress.stage("assessing");
      report = report(plan, facts);
      progress.stage("writing the report");
      page.write(out -> ReportFormat.HTML.write(report, Style.PLAIN, out));
    }
    print(report);
    tell(service, facts);
    console.out().println("Report: " + dir.resolve("report.html"));
    return ExitCode.DONE;
  }

  private static Report report(ServicePlan plan, Facts facts) {
    PolicyStack policies = Policies.bundledStack("hull");
    var calendar = WorkingCalendars.named(policies.getTop().getCalendar());
    var assessment = Supervision.under(policies, calendar).assess(facts, plan.getLastDay());
    return Report.of(policies, assessment, Register.of(facts, plan.getLastDay()), WITHIN);
  }

  private void print(Report report) {
    Target screen = Target.of(console, Target.STREAM, List.of());
    Style style = Style.of(screen.isStyled());
    screen.write(out -> ReportFormat.TABLE.write(report.asSummary(), style, out));
  }

  private void tell(DemoService service, Facts facts) {
    int count = facts.getJournals().stream().mapToInt(one -> one.getFacts().size()).sum();
    console.out().println();
    console.out().println("Facts:  " + service.factsFile());
    String whence = service.isReused() ? " facts of an earlier run" : " facts imported";
    String said = Figures.number(count) + whence;
    console.out().println("Store:  " + service.store().path() + ", " + said);
  }
}
