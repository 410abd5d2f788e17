package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Mapping;

/** The kinds of requirement that can be read, each known by a key of its own. */
enum RequirementKind {
  DEADLINE("deadline", "after", "within", "expect"),
  QUALITY("quality", "each", "lasts"),
  RECURRENCE("recurrence", "every", "expect", "counted from");

  private final String word;
  private final List<String> keys;

  RequirementKind(String word, String... keys) {
    this.word = word;
    this.keys = List.of(keys);
  }

  String word() {
    return word;
  }

  /** Returns its keys; the first one is the one it is known by. */
  List<String> keys() {
    return keys;
  }

  /** Returns the kind of a clause; the first key that belongs to just one kind tells. */
  static Optional<RequirementKind> of(Mapping clause) {
    return clause.getEntries().stream()
        .map(Entry::getName)
        .map(RequirementKind::byKey)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Returns the only kind with this key; empty if there is none or if there are several. */
  static Optional<RequirementKind> byKey(String key) {
    return switch (key) {
      case "after", "within" -> Optional.of(DEADLINE);
      case "each", "lasts" -> Optional.of(QUALITY);
      case "every", "counted from" -> Optional.of(RECURRENCE);
      default -> Optional.empty();
    };
  }
}
