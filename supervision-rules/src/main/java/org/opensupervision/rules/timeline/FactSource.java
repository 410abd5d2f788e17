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
    return attribute(attribute)
        .read(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The value ("
                        + text
                        + ") of the attribute "
                        + attribute
                        + " must be "
                        + attribute(attribute).getType().getExpected()
                        + "."));
  }

  private Attribute attribute(String name) {
    return kind.attribute(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The attribute ("
                        + name
                        + ") of the event "
                        + kind
                        + " must be one that it has."));
  }
}
