package org.opensupervision.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The way in from a shell. */
public final class Main {
  private static final int WIDTH = 100;

  private Main() {}

  /** Runs a command on the streams of the process and ends the process with its exit code. */
  public static void main(String[] args) {
    var out = utf8(FileDescriptor.out);
    var err = utf8(FileDescriptor.err);
    int code = run(args, Console.of(out, err, Terminal.detect(System.getenv())));
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @return 0 if it did what was asked, otherwise 2 to 5 as the help text lists them
   */
  public static int run(String[] args, Console console) {
    try {
      return commandLine(console).execute(args);
    } catch (OutOfMemoryError full) {
      return Failure.outOfMemory(console);
    }
  }

  private static CommandLine commandLine(Console console) {
    var policy = new CommandLine(new PolicyCommand());
    policy.addSubcommand(new PolicyCheckCommand(console));
    policy.addSubcommand(new PolicyListCommand(console));
    policy.addSubcommand(new PolicySchemaCommand(console));
    policy.addSubcommand(new PolicyShowCommand(console));
    policy.addSubcommand(new PolicyTestCommand(console));
    var root = new CommandLine(new RootCommand());
    root.addSubcommand(new AssessCommand(console));
    root.addSubcommand(new ExplainCommand(console));
    root.addSubcommand(new CompareCommand(console));
    root.addSubcommand(new ProveCommand(console));
    root.addSubcommand(new ReplayCommand(console));
    root.addSubcommand(policy);
    root.addSubcommand(new ImportCommand(console));
    root.addSubcommand(new DueCommand(console));
    root.addSubcommand(new SweepCommand(console));
    root.addSubcommand(new GenerateCommand(console));
    root.addSubcommand(new DemoCommand(console));
    var failure = new Failure(console);
    return root.setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(WIDTH)
        .setColorScheme(Help.defaultColorScheme(console.isStyled() ? Ansi.ON : Ansi.OFF))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(failure)
        .setExecutionExceptionHandler(failure);
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
  }
}
