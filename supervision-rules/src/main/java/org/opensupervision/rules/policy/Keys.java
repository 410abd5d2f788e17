package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Shown;

/** The keys of one mapping: all that are there must be known, all that are needed must be there. */
final class Keys {
  private final Report report;
  private final Mapping mapping;
  private final String what;
  private final List<String> unknown = new ArrayList<>();

  private Keys(Report report, Mapping mapping, String what) {
    this.report = report;
    this.mapping = mapping;
    this.what = what;
  }

  /** Returns the keys of a mapping that may have these; all others are reported. */
  static Keys of(Report report, Mapping mapping, String what, Collection<String> known) {
    var keys = new Keys(report, mapping, what);
    for (var entry : mapping.getEntries()) {
      if (!known.contains(entry.getName())) {
        keys.unknown.add(entry.getName());
        refuse("key", entry.getKey(), what, known, report);
      }
    }
    return keys;
  }

  /** Returns the value of a key; empty if it is not there. */
  Optional<Node> value(String key) {
    return mapping.value(key);
  }

  /** Returns the value of a key that must be there; empty, and reported, if it is not. */
  Optional<Node> need(String key) {
    if (!mapping.has(key) && !isMisspelt(key)) {
      report.add(
          mapping, "policy.missing-key", "The " + what + " must have the key \"" + key + "\".");
    }
    return mapping.value(key);
  }

  /** Returns the value of a key that must be there, saying what would do if it is not. */
  Optional<Node> need(String key, String expected) {
    if (!mapping.has(key) && !isMisspelt(key)) {
      String message = "The " + what + " must have the key \"" + key + "\".";
      report.add(mapping, "policy.missing-key", message, expected);
    }
    return mapping.value(key);
  }

  /** Reports that none of some keys is there, unless one of them was misspelt. */
  void needOneOf(List<String> some) {
    boolean any = false;
    for (String key : some) {
      any |= mapping.has(key) || isMisspelt(key);
    }
    if (!any) {
      report.add(
          mapping,
          "policy.missing-key",
          "The " + what + " must have one of the keys \"" + String.join("\", \"", some) + "\".");
    }
  }

  /** Returns whether a key that was refused may well be meant for this one. */
  boolean isMisspelt(String key) {
    for (String name : unknown) {
      if (Nearest.to(name, List.of(key)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the value of a key where the others are not yet looked at. */
  static Optional<Node> need(String key, Mapping mapping, String what, Report report) {
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

  /** Reports an attribute that is none of these. */
  static void refuseAttribute(Scalar key, String what, Collection<String> known, Report report) {
    refuse("attribute", key, what, known, report);
  }

  private static void refuse(
      String sort, Scalar key, String what, Collection<String> known, Report report) {
    Problem.Builder problem =
        report.at(key, "policy.unknown-" + sort, message(sort, key.getText(), what, known));
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
    return strangeLetter(key)
        .map(letter -> start + "must not hold " + letter + ", however it looks.")
        .orElse(start + "is not known.");
  }

  /** No key of a policy has a letter beyond ASCII, but some look like those of keys. */
  private static Optional<String> strangeLetter(String key) {
    return key.codePoints()
        .filter(point -> point > 0x7E)
        .mapToObj(point -> Shown.codePoint(point) + " (" + Character.getName(point) + ")")
        .findFirst();
  }

  private static Optional<String> mistaken(Mapping mapping, String key) {
    return mapping.getEntries().stream()
        .map(Entry::getName)
        .filter(name -> Nearest.to(name, List.of(key)).isPresent())
        .map(name -> "Maybe " + Shown.word(name) + " is meant to be that key.")
        .findFirst();
  }
}
