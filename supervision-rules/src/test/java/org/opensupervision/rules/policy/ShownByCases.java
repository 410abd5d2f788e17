package org.opensupervision.rules.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opensupervision.rules.document.Documents;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Problems;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;

/** How often each clause is met, and how often broken, in the golden cases of a policy. */
final class ShownByCases {
  private static final Path FOLDER = Path.of("src/main/resources/META-INF/supervision/cases");
  private static final Set<String> MET = Set.of("met");
  private static final Set<String> BROKEN = Set.of("met late", "overdue", "missed");

  private final String policy;
  private final Map<String, List<String>> statuses;

  private ShownByCases(String policy, Map<String, List<String>> statuses) {
    this.policy = policy;
    this.statuses = statuses;
  }

  /** Reads the cases of a bundled policy. */
  static ShownByCases of(String policy) {
    var statuses =
        findings(FOLDER.resolve(policy + ".cases.yaml"))
            .collect(
                Collectors.groupingBy(
                    finding -> clause(policy, text(finding, "clause")),
                    TreeMap::new,
                    Collectors.mapping(finding -> text(finding, "status"), Collectors.toList())));
    return new ShownByCases(policy, statuses);
  }

  long met(String clause) {
    return count(clause, MET);
  }

  long broken(String clause) {
    return count(clause, BROKEN);
  }

  /** Returns the clauses of which the cases expect findings. */
  Set<String> clauses() {
    return statuses.keySet();
  }

  String file() {
    return policy + ".cases.yaml";
  }

  private long count(String clause, Set<String> among) {
    return statuses.getOrDefault(clause, List.of()).stream().filter(among::contains).count();
  }

  private static String clause(String policy, String named) {
    return named.indexOf(':') < 0 ? policy + ":" + named : named;
  }

  private static Stream<Mapping> findings(Path file) {
    return items(value(Optional.of(read(file)), "cases"))
        .flatMap(one -> items(value(Optional.of(one), "expect")));
  }

  private static Stream<Mapping> items(Optional<Node> node) {
    return node.stream()
        .map(Sequence.class::cast)
        .flatMap(list -> list.getItems().stream())
        .map(Mapping.class::cast);
  }

  private static Optional<Node> value(Optional<Mapping> mapping, String key) {
    return mapping.flatMap(found -> found.value(key));
  }

  private static String text(Mapping finding, String key) {
    return ((Scalar) finding.value(key).orElseThrow()).getText();
  }

  private static Mapping read(Path file) {
    try {
      var problems = new Problems(file.toString());
      var root = Documents.read(file.toString(), Files.readAllBytes(file), problems);
      problems.throwIfAny();
      return (Mapping) root.orElseThrow();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
