package org.opensupervision.rules.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.document.Documents;
import org.opensupervision.rules.document.InputFile;
import org.opensupervision.rules.document.Problems;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.policy.Policies;

/**
 * The golden cases of one policy: stories with what the policy is expected to make of them.
 *
 * <p>They stand in a file beside the policy, such as {@code ours.cases.yaml}, and say in advance
 * what the answer must be, so that a change of the policy, or of the program, shows what it
 * changes. Example: {@code GoldenCases.bundled("hull").tryAll()}. Immutable and safe for use by
 * several threads.
 */
public final class GoldenCases {
  private static final String FOLDER = "/META-INF/supervision/cases/";
  private static final List<String> BUNDLED =
      List.of(
          "amounts",
          "deadlines",
          "decisions",
          "declared",
          "employer-standards",
          "feh",
          "hull",
          "leeds",
          "nfch",
          "partnership",
          "team");

  private final PolicyStack policies;
  private final List<GoldenCase> cases;

  GoldenCases(PolicyStack policies, List<GoldenCase> cases) {
    this.policies = policies;
    this.cases = List.copyOf(cases);
  }

  /** Returns the names of the bundled files of cases, in alphabetical order. */
  public static List<String> bundledNames() {
    return BUNDLED;
  }

  /**
   * Returns the bundled cases with this name.
   *
   * @throws SupervisionException with the code {@code cases.unknown} if there are none
   */
  public static GoldenCases bundled(String name) {
    if (!BUNDLED.contains(name)) {
      throw new SupervisionException(unknown(name));
    }
    String file = name + ".cases.yaml";
    return read(file, resource(file), GoldenCases::bundledPolicies);
  }

  /**
   * Reads cases from an ordinary file of at most 1 MiB whose name ends in {@code .yaml}, {@code
   * .yml} or {@code .json}.
   *
   * <p>The policy that it names is a bundled one, or a file whose place is told from the folder of
   * the cases; of several names each is the file of a version or of a layer.
   *
   * @throws SupervisionException with everything that is wrong with the cases or with the policy
   */
  public static GoldenCases read(Path file) {
    return read(file.toString(), InputFile.read(file), names -> policies(names, file));
  }

  /**
   * Reads cases from their content.
   *
   * @param source the name of the input, for messages; its ending says how the content is written
   * @param content the content, in UTF-8
   * @param policies gives the policies with the names that the content states
   * @throws SupervisionException with everything that is wrong with the content
   */
  public static GoldenCases read(
      String source, byte[] content, Function<List<String>, PolicyStack> policies) {
    var problems = new Problems(source);
    var cases =
        Documents.read(source, content, problems)
            .flatMap(root -> new CasesReader(problems, policies).read(root));
    problems.throwIfAny();
    return cases.orElseThrow(
        () -> new IllegalStateException("Cases without problems must be read."));
  }

  /** Returns the policy that the cases are about, with its layers and versions. */
  public PolicyStack getPolicies() {
    return policies;
  }

  /** Returns the cases, in the order of the file. */
  public List<GoldenCase> getCases() {
    return cases;
  }

  /** Returns what becomes of every case under the policy of the file, in the order of the file. */
  public List<Outcome> tryAll() {
    return tryAllUnder(
        Supervision.under(policies, WorkingCalendars.named(policies.getTop().getCalendar())));
  }

  /** Returns what becomes of every case under another policy or calendar. */
  public List<Outcome> tryAllUnder(Supervision supervision) {
    return cases.stream().map(one -> one.tryUnder(supervision)).toList();
  }

  @Override
  public String toString() {
    return "GoldenCases{policy=" + policies.getTop().getId() + ", cases=" + cases.size() + "}";
  }

  private static PolicyStack policies(List<String> names, Path cases) {
    return isBundled(names)
        ? Policies.bundledStack(names.get(0))
        : Policies.stack(names.stream().map(cases::resolveSibling).toList());
  }

  private static PolicyStack bundledPolicies(List<String> names) {
    return isBundled(names) ? Policies.bundledStack(names.get(0)) : onBundled(names);
  }

  /** The policies of some files, with the bundled ones that they are layered on. */
  private static PolicyStack onBundled(List<String> names) {
    var all = new ArrayList<Policy>();
    names.forEach(name -> all.add(Policies.read(name, resource(name))));
    all.stream()
        .flatMap(policy -> policy.getLayeredOn().stream())
        .distinct()
        .toList()
        .forEach(layer -> all.add(Policies.bundled(layer.getValue())));
    return PolicyStack.of(all);
  }

  /** One name without an ending is the id of a bundled policy. */
  private static boolean isBundled(List<String> names) {
    return names.size() == 1 && names.get(0).indexOf('.') < 0;
  }

  private static byte[] resource(String name) {
    try (var in = GoldenCases.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The file (" + FOLDER + name + ") must be in the jar.");
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Problem unknown(String name) {
    return Problem.builder()
        .code("cases.unknown")
        .message("The bundled cases (" + Shown.word(name) + ") are not known.")
        .expected("one of " + String.join(", ", BUNDLED))
        .hint(Nearest.hint(name, BUNDLED))
        .build();
  }
}
