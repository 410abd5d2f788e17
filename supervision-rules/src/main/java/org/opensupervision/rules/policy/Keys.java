package org.opensupervision.rules.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.vocabulary.Nearest;

/** Checks the keys of mappings: all that are there are known, all that are needed are there. */
final class Keys {
  private final Report report;

  Keys(Report report) {
    this.report = report;
  }

  /** Refuses keys other than these. */
  void refuseOthers(Mapping mapping, String what, Collection<String> known) {
    for (var entry : mapping.getEntries()) {
      if (!known.contains(entry.getName())) {
        var key = entry.getKey();
        String message = message("key", key.getText(), what, known);
        refuse(report.at(key, "policy.unknown-key", message), key, known);
      }
    }
  }

  /** Returns the value of a key that must be there; empty, and reported, if it is not. */
  Optional<Node> need(Mapping mapping, String what, String key) {
    if (!mapping.has(key)) {
      report.add(
          report
              .at(
                  mapping,
                  "policy.missing-key",
                  "The " + what + " must have the key \"" + key + "\".")
              .hint(mistaken(mapping, key)));
    }
    return mapping.value(key);
  }

  /** Refuses an attribute that is none of these. */
  void refuseAttribute(Scalar key, String what, Collection<String> known) {
    refuse(
        report.at(
            key, "policy.unknown-attribute", message("attribute", key.getText(), what, known)),
        key,
        known);
  }

  private void refuse(Problem.Builder problem, Scalar key, Collection<String> known) {
    report.add(
        problem
            .expected("one of " + String.join(", ", known))
            .hint(Nearest.hint(key.getText(), known)));
  }

  private static String message(String sort, String key, String what, Collection<String> known) {
    String start = "The " + sort + " (" + Shown.word(key) + ") of the " + what + " ";
    if (known.stream().anyMatch(key::equalsIgnoreCase)) {
      return start + "must be written in small letters.";
    }
    return lookAlike(key)
        .map(point -> start + "must not hold " + point + ", which only looks like a usual letter.")
        .orElse(start + "is not known.");
  }

  /** Returns the first character beyond ASCII; no key of a policy has one. */
  private static Optional<String> lookAlike(String key) {
    return key.codePoints()
        .filter(point -> point > 0x7E)
        .mapToObj(point -> Shown.codePoint(point) + " (" + Character.getName(point) + ")")
        .findFirst();
  }

  /** A needed key is mostly not missing but misspelt. */
  private static Optional<String> mistaken(Mapping mapping, String key) {
    return mapping.getEntries().stream()
        .map(Entry::getName)
        .filter(name -> Nearest.to(name, List.of(key)).isPresent())
        .map(name -> "Maybe " + Shown.word(name) + " is meant to be that key.")
        .findFirst();
  }
}
