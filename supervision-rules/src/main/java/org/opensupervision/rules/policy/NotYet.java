package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;

/** Refuses, by name, what the policy language has room for and the library cannot enact yet. */
final class NotYet {
  private NotYet() {}

  /** Returns the first key of a clause that must wait, with what it is about. */
  static Optional<Problem.Builder> in(Mapping clause, Report report) {
    for (Entry entry : clause.getEntries()) {
      var sort = sort(entry.getName());
      if (sort.isPresent() && !isNotice(entry, clause)) {
        return Optional.of(problem(entry.getKey(), sort.get(), report));
      }
    }
    return Optional.empty();
  }

  /** How long before an event, which can be read. */
  private static boolean isNotice(Entry entry, Mapping clause) {
    boolean deadline = clause.has("before") || clause.has("after");
    return deadline && entry.getName().equals("at least");
  }

  static Problem.Builder problem(Node node, String sort, Report report) {
    return report.at(
        node,
        "policy.not-yet",
        "The kind of clause (" + sort + ") must wait until the next release.");
  }

  private static Optional<String> sort(String key) {
    return switch (key) {
      case "at least", "at most", "per", "in any", "averaged" ->
          Optional.of("recurrence by amounts in a period");
      default -> Optional.empty();
    };
  }
}
