package org.opensupervision.examples.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.policy.Policies;
import picocli.CommandLine.Option;

/** Under which policy, and on which working days. */
final class PolicyOptions {
  @Option(
      names = "--policy",
      required = true,
      paramLabel = "ID|FILE",
      description = "A bundled policy, such as hull, or a policy file.")
  private String policy = "";

  @Option(
      names = "--calendar",
      paramLabel = "NAME",
      description = "The working calendar; that of the policy unless given.")
  private Optional<String> calendar = Optional.empty();

  Policy read() {
    return named(policy);
  }

  /** The bundled policy with this id, or the one in this file. */
  static Policy named(String policy) {
    return Policies.bundledIds().contains(policy) || isWord(policy)
        ? Policies.bundled(policy)
        : file(policy);
  }

  WorkingCalendar calendarOf(Policy read) {
    return WorkingCalendars.named(calendar.orElse(read.getCalendar()));
  }

  /** The files that are read; none for a bundled policy. */
  List<Path> files() {
    return files(policy);
  }

  static List<Path> files(String policy) {
    return Policies.bundledIds().contains(policy) || isWord(policy)
        ? List.of()
        : List.of(path(policy));
  }

  static Policy file(String name) {
    return Policies.read(path(name));
  }

  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException refused) {
      throw new SupervisionException(
          Problem.builder()
              .code("file.no-name")
              .message("A name of " + name.length() + " characters is not the name of a file.")
              .expected("the name of a file")
              .build());
    }
  }

  /** What looks like the id of a policy and is no file is a mistyped id. */
  static boolean isWord(String policy) {
    return policy.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)))
        && !Files.exists(path(policy));
  }
}
