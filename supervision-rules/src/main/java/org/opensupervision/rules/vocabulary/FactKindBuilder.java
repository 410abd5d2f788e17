package org.opensupervision.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes one kind of fact. */
final class FactKindBuilder {
  final String word;
  @Nullable FactKind base;
  final SubjectKind subject;
  final FactAccess access;
  final List<Attribute> attributes = new ArrayList<>();
  @Nullable String key;
  @Nullable String owner;
  @Nullable String ownerKey;
  boolean doneAfterwards;

  FactKindBuilder(String word, SubjectKind subject, FactAccess access) {
    this.word = word;
    this.subject = subject;
    this.access = access;
  }

  /** Names the kind of the model by which facts of a declared one are stated. */
  FactKindBuilder statedAs(FactKind kind) {
    base = kind;
    return this;
  }

  FactKindBuilder with(AttributeShape shape) {
    attributes.add(new Attribute(word, shape, access));
    return this;
  }

  /** Names the attribute by which what belongs to such a fact knows it. */
  FactKindBuilder keyedBy(String attribute) {
    key = attribute;
    return this;
  }

  /** Names the kind of event that such a fact belongs to, and the attribute that tells which. */
  FactKindBuilder belongsTo(String ownerWord, String attribute) {
    return answers(ownerWord, attribute).doneAfterwards();
  }

  /** The same for what can only be done while the person is there. */
  FactKindBuilder answers(String ownerWord, String attribute) {
    owner = ownerWord;
    ownerKey = attribute;
    return this;
  }

  FactKindBuilder doneAfterwards() {
    doneAfterwards = true;
    return this;
  }

  FactKind build() {
    return new FactKind(this);
  }
}
