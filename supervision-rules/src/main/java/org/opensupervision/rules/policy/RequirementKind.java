package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.rules.document.Mapping;

/** The kinds of requirement that can be read, each known by leading keys of its own. */
enum RequirementKind {
  RETENTION("retention", "keep"),
  ACCESS("access", "may read"),
  STATEMENT("statement", "statement"),
  COVERAGE("coverage", "across", "covers"),
  QUALITY("quality", "each"),
  DEADLINE("deadline", "after", "before", "within", "not before"),
  RECURRENCE(
      "recurrence", "every", "counted from", "at least", "at most", "per", "in any", "for every");

  private final String word;
  private final List<String> leading;

  RequirementKind(String word, String... leading) {
    this.word = word;
    this.leading = List.of(leading);
  }

  String word() {
    return word;
  }

  List<String> keys() {
    return switch (this) {
      case RETENTION -> List.of("keep", "part", "after", "after the later of", "within");
      case ACCESS -> List.of("may read", "part", "for", "with consent of");
      case STATEMENT -> List.of("statement", "about");
      case COVERAGE -> List.of("across", "of", "covers", "attribute");
      case QUALITY -> List.of("each", "lasts", "has", "includes", "pro rata");
      case DEADLINE -> DeadlineReader.KEYS;
      case RECURRENCE -> RecurrenceReader.KEYS;
    };
  }

  /** Returns the kind of a clause: the first one here of whose leading keys it has one. */
  static Optional<RequirementKind> of(Mapping clause) {
    for (RequirementKind kind : values()) {
      if (kind.leads(clause)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private boolean leads(Mapping clause) {
    for (String key : leading) {
      if (clause.has(key)) {
        return true;
      }
    }
    return false;
  }
}
