package org.opensupervision.examples.cli;

import java.util.List;
import java.util.Objects;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.UnwritableException;
import org.opensupervision.examples.cli.report.Plain;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.spi.storage.failure.StorageException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, one block for each problem, and with which code the run ends. */
final class Failure implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final String TWICE = "Error: ";

  private final Console console;

  Failure(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    error(console, message(wrong));
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().stream().limit(1).forEach(this::suggest);
    }
    return usage(wrong.getCommandLine());
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof SupervisionException refused) {
      problems(refused.getProblems());
      return isOfOutput(refused) ? ExitCode.OUTPUT : ExitCode.INPUT;
    }
    if (failure instanceof UsageException wrong) {
      error(console, message(wrong));
      return usage(command);
    }
    error(console, "Something went wrong that was not foreseen (" + kind(failure) + ").");
    console.err().println("  Maybe it is a fault of this program: please report it.");
    return ExitCode.OUTPUT;
  }

  private static boolean isOfOutput(SupervisionException refused) {
    return refused instanceof UnwritableException
        || refused instanceof StorageException
        || refused instanceof StoreFaultException;
  }

  static int outOfMemory(Console console) {
    error(console, "There is not enough memory for this.");
    console.err().println("  Maybe more can be given, as in java -Xmx4g -jar supervision.jar ...");
    return ExitCode.OUTPUT;
  }

  private void problems(List<Problem> problems) {
    problems.forEach(problem -> error(console, problem.asText()));
    if (problems.size() > 1) {
      console.err().println(problems.size() + " problems were found.");
    }
  }

  private int usage(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    console.err().println("  \"" + name + " --help\" says what it takes.");
    return ExitCode.USAGE;
  }

  /** The text, without the word that the parser puts before some and that stands there already. */
  private static String message(Exception wrong) {
    String text = Objects.requireNonNullElse(wrong.getMessage(), "The command was not understood.");
    return text.startsWith(TWICE) ? text.substring(TWICE.length()) : text;
  }

  private void suggest(String word) {
    console.err().println("  Maybe you meant \"" + Plain.of(word) + "\"?");
  }

  /** The first line names the problem; further ones, such as advice, stand under it. */
  private static void error(Console console, String text) {
    String indent = "error: ";
    for (String line : text.split("\n", -1)) {
      console.err().println(indent + Plain.of(line));
      indent = "  ";
    }
  }

  /** The kind of the failure and the place it came from: enough to report, and no content. */
  private static String kind(Exception failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String at =
        trace.length == 0 ? "" : " in " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
    return failure.getClass().getSimpleName() + at;
  }
}
