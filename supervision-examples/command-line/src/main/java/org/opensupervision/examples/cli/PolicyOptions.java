package org.opensupervision.examples.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.policy.Policies;
import picocli.CommandLine.Option;

/** Under which policy, and on which working days. */
final class PolicyOptions {
  @Option(
      names = "--policy",
      required = true,
      paramLabel = "ID|FILE",
      description =
          "A bundled policy, such as hull, or a policy file. Again for each further version or"
              + " layer; layers are also looked for beside the file and among the bundled"
              + " policies.")
  private List<String> policies = new ArrayList<>();

  @Option(
      names = "--calendar",
      paramLabel = "NAME",
      description = "The working calendar; that of the policy unless given.")
  private Optional<String> calendar = Optional.empty();

  PolicyStack read() {
    return read(policies);
  }

  /** The bundled policy with this one id, or the policy in these files. */
  static PolicyStack read(List<String> policies) {
    return policies.size() == 1 && isBundled(policies.get(0))
        ? Policies.bundledStack(policies.get(0))
        : Policies.stack(filesOf(policies));
  }

  WorkingCalendar calendarOf(PolicyStack read) {
    return WorkingCalendars.named(calendar.orElse(read.getTop().getCalendar()));
  }

  /** The files that are read; none for a bundled policy. */
  List<Path> files() {
    return filesOf(policies);
  }

  /** The files that are read; none for one bundled policy. */
  static List<Path> filesOf(List<String> policies) {
    return policies.size() == 1 && isBundled(policies.get(0))
        ? List.of()
        : policies.stream().map(PolicyOptions::path).toList();
  }

  /** The bundled policy with this id, or the one in this file, without its layers. */
  static Policy named(String policy) {
    return isBundled(policy) ? Policies.bundled(policy) : Policies.read(path(policy));
  }

  /** The file that is read; none for a bundled policy. */
  static List<Path> files(String policy) {
    return isBundled(policy) ? List.of() : List.of(path(policy));
  }

  static PolicyStack files(List<String> names) {
    return Policies.stack(names.stream().map(PolicyOptions::path).toList());
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

  private static boolean isBundled(String policy) {
    return Policies.bundledIds().contains(policy) || isWord(policy);
  }

  /** What looks like the id of a policy and is no file is a mistyped id. */
  static boolean isWord(String policy) {
    return policy.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)))
        && !Files.exists(path(policy));
  }
}
