package org.opensupervision.rules.timeline;

import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.FactKind;

/** The attributes of the facts of one kind. */
record FactSource(FactKind kind) implements AttributeSource<Fact> {

  @Override
  public Optional<Object> value(String attribute, Fact of) {
    return attribute(attribute).valueIn(of);
  }

  @Override
  public Object read(String attribute, String text) {
    return AttributeSource.read(attribute(attribute), text);
  }

  private Attribute attribute(String name) {
    var attribute = kind.attribute(name);
    if (attribute.isEmpty()) {
      throw new IllegalArgumentException(
          "The attribute (" + name + ") of the event " + kind + " must be one that it has.");
    }
    return attribute.get();
  }
}
