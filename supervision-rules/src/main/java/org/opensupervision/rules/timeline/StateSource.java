package org.opensupervision.rules.timeline;

import java.util.Map;
import java.util.Optional;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** The attributes of people or of cases, as they are on one day. */
record StateSource(SubjectKind subject) implements AttributeSource<Map<String, Object>> {

  @Override
  public Optional<Object> value(String attribute, Map<String, Object> of) {
    return Optional.ofNullable(of.get(attribute));
  }

  @Override
  public Object read(String attribute, String text) {
    var state = Vocabulary.state(subject, attribute);
    if (state.isEmpty()) {
      throw new IllegalArgumentException(
          "The attribute (" + attribute + ") of a " + subject.getWord() + " must be a known one.");
    }
    return AttributeSource.read(state.get(), text);
  }
}
