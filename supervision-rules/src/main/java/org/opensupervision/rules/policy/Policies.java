package org.opensupervision.rules.policy;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.document.Documents;
import org.opensupervision.rules.document.InputFile;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Problems;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.layer.PolicyStack;

/**
 * Finds and reads policies: the bundled ones by their id, an organisation's own from a file.
 *
 * <p>Example: {@code Policies.bundled("hull")}, or {@code Policies.read(Path.of("ours.yaml"))}.
 */
public final class Policies {
  private static final String FOLDER = "/META-INF/supervision/policies/";
  private static final List<String> BUNDLED =
      List.of("employer-standards", "feh", "hull", "leeds", "nfch", "partnership");
  private static final Map<String, String> LONG_NAMES =
      Map.of("family-early-help", "feh", "parental-imprisonment", "nfch");

  private Policies() {}

  /**
   * Returns the ids of the bundled policies in alphabetical order; the longer names that {@link
   * #bundled} takes besides are not among them.
   */
  public static List<String> bundledIds() {
    return BUNDLED;
  }

  /**
   * Returns the bundled policy with this id; every call reads it anew.
   *
   * @param id the id, or the longer name {@code family-early-help} for {@code feh}, {@code
   *     parental-imprisonment} for {@code nfch}
   * @throws SupervisionException with the code {@code policy.unknown} if there is none
   */
  public static Policy bundled(String id) {
    String meant = LONG_NAMES.getOrDefault(id, id);
    if (!BUNDLED.contains(meant)) {
      throw new SupervisionException(unknown(id));
    }
    String name = meant + ".yaml";
    var problems = new Problems(name);
    byte[] recording = file(meant + ".tree");
    return policy(Documents.readRecorded(name, file(name), recording, problems), problems);
  }

  /** Returns a file of the jar; empty if there is none, as the recordings where no build ran. */
  private static byte[] file(String name) {
    try (var in = Policies.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Returns the bundled policy with this id together with all that it is layered on.
   *
   * @throws SupervisionException with the code {@code policy.unknown} if there is none
   */
  public static PolicyStack bundledStack(String id) {
    return stackOf(List.of(bundled(id)), Set.of());
  }

  /**
   * Reads the files of a policy, of its layers and of all their versions.
   *
   * <p>A layer that is not among the files is looked for beside them, as {@code <id>.yaml}, {@code
   * .yml} or {@code .json}, and then among the bundled policies.
   *
   * @throws SupervisionException with everything that is wrong with one of the files, or with how
   *     they go together
   */
  public static PolicyStack stack(Collection<Path> files) {
    var folders = new LinkedHashSet<Path>();
    files.forEach(file -> folders.add(file.toAbsolutePath().getParent()));
    return stackOf(files.stream().map(Policies::read).toList(), folders);
  }

  private static PolicyStack stackOf(List<Policy> given, Set<Path> folders) {
    return PolicyStack.of(new LayerFinder(folders).complete(given));
  }

  /**
   * Reads a policy from an ordinary file of at most 1 MiB whose name ends in {@code .yaml}, {@code
   * .yml} or {@code .json}.
   *
   * @throws SupervisionException with everything that is wrong with the file
   */
  public static Policy read(Path file) {
    return read(file.toString(), InputFile.read(file));
  }

  /**
   * Reads a policy from its content.
   *
   * @param source the name of the input, for messages; its ending says how the content is written
   * @param content the content, in UTF-8
   * @throws SupervisionException with everything that is wrong with the content
   */
  public static Policy read(String source, byte[] content) {
    var problems = new Problems(source);
    return policy(Documents.read(source, content, problems), problems);
  }

  private static Policy policy(Optional<Node> root, Problems problems) {
    if (root.isEmpty()) {
      throw new SupervisionException(problems.getProblems());
    }
    var policy = new PolicyReader(problems).read(root.get());
    problems.throwIfAny();
    if (policy.isEmpty()) {
      throw new IllegalStateException("A policy without problems must be read.");
    }
    return policy.get();
  }

  private static Problem unknown(String id) {
    var known = Stream.concat(BUNDLED.stream(), LONG_NAMES.keySet().stream()).sorted().toList();
    return Problem.builder()
        .code("policy.unknown")
        .message("The bundled policy (" + Shown.word(id) + ") is not known.")
        .expected("one of " + BUNDLED.stream().map(Policies::named).collect(joining(", ")))
        .hint(Nearest.hint(id, known))
        .build();
  }

  private static String named(String id) {
    return LONG_NAMES.entrySet().stream()
        .filter(other -> other.getValue().equals(id))
        .map(other -> id + " (also called " + other.getKey() + ")")
        .findFirst()
        .orElse(id);
  }
}
