package org.opensupervision.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.fact.Fact;

/**
 * An attribute of a person or a case that facts change over time, such as a career stage.
 *
 * <p>A fact sets it from its own day on, until another fact does.
 */
public final class StateAttribute implements NamedValue {
  private final AttributeShape shape;
  private final SubjectKind subject;
  private final @Nullable Object initial;
  private final List<StateChange> changes = new ArrayList<>();
  private final boolean noted;

  StateAttribute(AttributeShape shape, SubjectKind subject, @Nullable Object initial) {
    this(shape, subject, initial, false);
  }

  private StateAttribute(
      AttributeShape shape, SubjectKind subject, @Nullable Object initial, boolean noted) {
    this.shape = shape;
    this.subject = subject;
    this.initial = initial;
    this.noted = noted;
  }

  /** An attribute that is set by the facts that note a detail. */
  static StateAttribute noted(AttributeShape shape, SubjectKind subject) {
    return new StateAttribute(shape, subject, null, true);
  }

  /** Adds a kind of fact that sets it; only while the vocabulary is put together. */
  StateAttribute setBy(StateChange change) {
    changes.add(change);
    return this;
  }

  @Override
  public String getName() {
    return shape.name();
  }

  /** Returns whether it is an attribute of people or of cases. */
  public SubjectKind getSubject() {
    return subject;
  }

  @Override
  public ValueType getType() {
    return shape.type();
  }

  @Override
  public List<String> getWords() {
    return shape.words();
  }

  @Override
  public boolean isMany() {
    return shape.many();
  }

  /** The time since something began is itself a time. */
  @Override
  public boolean isLasting() {
    return getType() != ValueType.ELAPSED;
  }

  @Override
  public Optional<Object> read(String text) {
    return shape.read(text);
  }

  /** Returns whether it is set by facts that note a detail, and by no others. */
  public boolean isNoted() {
    return noted;
  }

  /** Returns the value before any fact has set it; empty where there is none. */
  public Optional<Object> getInitial() {
    return Optional.ofNullable(initial);
  }

  /** Returns whether a kind of fact sets it. */
  public boolean isSetBy(FactKind kind) {
    return change(kind) != null;
  }

  /** Returns the value that a fact of such a kind sets; empty if it takes the value away. */
  public Optional<Object> valueFrom(FactKind kind, Fact fact) {
    StateChange change = change(kind);
    return change == null ? Optional.empty() : change.valueFrom(fact);
  }

  private @Nullable StateChange change(FactKind kind) {
    for (StateChange change : changes) {
      if (change.kind().equals(kind.getWord())) {
        return change;
      }
    }
    return null;
  }
}
