package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.fact.Fact;

/**
 * One kind of fact: the word for it, whom it is about, and its parts beside those of every fact.
 *
 * <p>A record belongs to the session or the discussion that it writes up; {@link #ownerKey} and
 * {@link #key} give the two sides of that bond.
 */
public final class FactKind {
  private final String word;
  private final Class<? extends Fact> type;
  private final SubjectKind subject;
  private final Supplier<FactParts> description;

  /**
   * The parts, put together when they are first asked for: all kinds at once would be half of the
   * time to a program's first answer. Two threads may both do it; the results are the same.
   */
  private volatile @Nullable FactParts parts;

  private FactKind(
      String word,
      Class<? extends Fact> type,
      SubjectKind subject,
      Supplier<FactParts> description) {
    this.word = word;
    this.type = type;
    this.subject = subject;
    this.description = description;
  }

  static FactKind ofPerson(
      String word, Class<? extends Fact> type, Supplier<FactParts> description) {
    return new FactKind(word, type, SubjectKind.PERSON, description);
  }

  static FactKind ofCase(String word, Class<? extends Fact> type, Supplier<FactParts> description) {
    return new FactKind(word, type, SubjectKind.CASE, description);
  }

  private FactParts parts() {
    FactParts known = parts;
    if (known == null) {
      known = description.get();
      parts = known;
    }
    return known;
  }

  /** Returns the word for it, such as {@code session held}. */
  public String getWord() {
    return word;
  }

  /** Returns the type of its facts. */
  public Class<? extends Fact> getType() {
    return type;
  }

  /** Returns whether it is about people or about cases. */
  public SubjectKind getSubject() {
    return subject;
  }

  /** Returns its own parts, in the order in which files state them. */
  public List<Attribute> getAttributes() {
    return parts().attributes();
  }

  /** Returns the part with this name; empty if it has none. */
  public Optional<Attribute> attribute(String name) {
    for (Attribute part : parts().attributes()) {
      if (part.getName().equals(name)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** Starts a fact of this kind. */
  public Fact.Builder newBuilder() {
    return parts().builder().get();
  }

  /**
   * Returns the kind of event that a fact of this kind belongs to, as a record does; empty for
   * most.
   */
  public Optional<String> getOwner() {
    return Optional.ofNullable(parts().owner());
  }

  /** Returns whether it can still happen after a person has left or a case was closed. */
  public boolean isDoneAfterwards() {
    return parts().doneAfterwards();
  }

  /** Returns what others of its kind are told apart by, for those that belong to it. */
  public Object key(Fact fact) {
    return parts().key().apply(fact);
  }

  /** Returns the key of the event that this fact belongs to. */
  public Object ownerKey(Fact fact) {
    return parts().ownerKey().apply(fact);
  }

  @Override
  public String toString() {
    return word;
  }
}
