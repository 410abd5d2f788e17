package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.fact.Fact;

/**
 * An attribute of a person or a case that facts change over time, such as a career stage.
 *
 * <p>A fact sets it from its own day on, until another fact does.
 */
public final class StateAttribute {
  private final AttributeShape shape;
  private final SubjectKind subject;
  private final @Nullable Object initial;
  private final Map<Class<? extends Fact>, Function<Fact, Optional<Object>>> changes;

  StateAttribute(
      AttributeShape shape,
      SubjectKind subject,
      @Nullable Object initial,
      Map<Class<? extends Fact>, Function<Fact, Optional<Object>>> changes) {
    this.shape = shape;
    this.subject = subject;
    this.initial = initial;
    this.changes = changes;
  }

  /** Returns the name, such as {@code career stage}. */
  public String getName() {
    return shape.name();
  }

  /** Returns whether it is an attribute of people or of cases. */
  public SubjectKind getSubject() {
    return subject;
  }

  /** Returns the type of its value. */
  public ValueType getType() {
    return shape.type();
  }

  /** Returns the words its value is one of; empty unless the type is {@link ValueType#WORD}. */
  public List<String> getWords() {
    return shape.words();
  }

  /** Returns the value that a text stands for; empty if it stands for none. */
  public Optional<Object> read(String text) {
    return shape.reading().apply(text);
  }

  /** Returns the value before any fact has set it; empty where there is none. */
  public Optional<Object> getInitial() {
    return Optional.ofNullable(initial);
  }

  /** Returns whether a kind of fact sets it. */
  public boolean isSetBy(FactKind kind) {
    return changes.containsKey(kind.getType());
  }

  /** Returns the value that a fact of such a kind sets; empty if it takes the value away. */
  public Optional<Object> valueFrom(FactKind kind, Fact fact) {
    var change = changes.get(kind.getType());
    return change == null ? Optional.empty() : change.apply(fact);
  }
}
