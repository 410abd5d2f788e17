package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Mapping;

/** The kinds of requirement that can be read, each known by a key of its own. */
enum RequirementKind {
  DEADLINE("deadline"),
  QUALITY("quality"),
  RECURRENCE("recurrence");

  private final String word;

  RequirementKind(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  List<String> keys() {
    return switch (this) {
      case DEADLINE -> List.of("after", "within", "expect");
      case QUALITY -> List.of("each", "lasts");
      case RECURRENCE -> List.of("expect", "every", "counted from");
    };
  }

  /** Returns the kind of a clause; the first key that belongs to just one kind tells. */
  static Optional<RequirementKind> of(Mapping clause) {
    for (Entry entry : clause.getEntries()) {
      var kind = byKey(entry.getName());
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
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
