package org.opensupervision.rules.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.fact.Fact;

/**
 * What a fact of one kind makes of an attribute of a person or a case.
 *
 * @param part the part of the fact that is its new value; null where that is always the same
 * @param always the new value of every such fact; null where the fact takes the value away
 */
record StateChange(String kind, @Nullable Attribute part, @Nullable Object always) {

  /** A change to the value that a part of the fact holds. */
  static StateChange to(FactKind kind, String part) {
    return new StateChange(kind.getWord(), kind.attribute(part).orElseThrow(), null);
  }

  static StateChange toTruth(FactKind kind, boolean value) {
    return new StateChange(kind.getWord(), null, value);
  }

  static StateChange toNothing(FactKind kind) {
    return new StateChange(kind.getWord(), null, null);
  }

  Optional<Object> valueFrom(Fact fact) {
    return part == null ? Optional.ofNullable(always) : part.valueIn(fact);
  }
}
