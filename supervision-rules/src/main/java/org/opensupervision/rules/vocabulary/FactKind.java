package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Optional;
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
  private final SubjectKind subject;
  private final FactAccess access;
  private final FactKind base;
  private final List<Attribute> attributes;
  private final @Nullable String key;
  private final @Nullable String owner;
  private final @Nullable String ownerKey;
  private final boolean doneAfterwards;

  FactKind(FactKindBuilder parts) {
    this.word = parts.word;
    this.subject = parts.subject;
    this.access = parts.access;
    this.base = parts.base == null ? this : parts.base;
    this.attributes = List.copyOf(parts.attributes);
    this.key = parts.key;
    this.owner = parts.owner;
    this.ownerKey = parts.ownerKey;
    this.doneAfterwards = parts.doneAfterwards;
  }

  /** Returns the word for it, such as {@code session held}. */
  public String getWord() {
    return word;
  }

  /** Returns whether it is about people or about cases. */
  public SubjectKind getSubject() {
    return subject;
  }

  /** Returns whether a fact is one of this kind, with values that fit it. */
  public boolean includes(Fact fact) {
    return Vocabulary.kindOf(fact) == base && access.includes(word, fact);
  }

  /**
   * Returns whether facts of this kind are stated as those of another one, as declared ones are.
   */
  boolean isStatedAs(FactKind kind) {
    return base == kind;
  }

  /** Returns its own parts, in the order in which files state them. */
  public List<Attribute> getAttributes() {
    return attributes;
  }

  /** Returns the part with this name; empty if it has none. */
  public Optional<Attribute> attribute(String name) {
    for (Attribute part : attributes) {
      if (part.getName().equals(name)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** Starts a fact of this kind. */
  public Fact.Builder newBuilder() {
    return access.newBuilder(word);
  }

  /**
   * Returns the kind of event that a fact of this kind belongs to, as a record does; empty for
   * most.
   */
  public Optional<String> getOwner() {
    return Optional.ofNullable(owner);
  }

  /** Returns whether it can still happen after a person has left or a case was closed. */
  public boolean isDoneAfterwards() {
    return doneAfterwards;
  }

  /** Returns what others of its kind are told apart by, for those that belong to it. */
  public Object key(Fact fact) {
    return key == null ? fact.getId() : access.value(word, fact, key);
  }

  /** Returns the key of the event that this fact belongs to. */
  public Object ownerKey(Fact fact) {
    return ownerKey == null ? fact.getId() : access.value(word, fact, ownerKey);
  }

  @Override
  public String toString() {
    return word;
  }
}
