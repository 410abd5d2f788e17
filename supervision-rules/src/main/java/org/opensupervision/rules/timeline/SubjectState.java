package org.opensupervision.rules.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.StateAttribute;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** What is true of a person or a case as one fact after the other is taken in. */
final class SubjectState {
  private final List<StateAttribute> attributes;
  private final Map<String, Object> values = new HashMap<>();
  private boolean alive;

  /** The day on which an employment began before the one until then ended, as on its last day. */
  private int begunAgain = Days.NEVER;

  SubjectState(SubjectKind subject) {
    attributes = Vocabulary.states(subject);
    attributes.forEach(
        attribute ->
            attribute.getInitial().ifPresent(value -> values.put(attribute.getName(), value)));
  }

  void take(Fact fact) {
    if (Life.begins(fact)) {
      begunAgain = alive ? Life.effective(fact) : Days.NEVER;
      alive = true;
    } else if (Life.ends(fact)) {
      alive = alive && begunAgain == Life.effective(fact) - 1;
    }
    FactKind kind = Vocabulary.kindOf(fact);
    for (StateAttribute attribute : attributes) {
      if (attribute.isSetBy(kind)) {
        attribute
            .valueFrom(kind, fact)
            .ifPresentOrElse(
                value -> values.put(attribute.getName(), value),
                () -> values.remove(attribute.getName()));
      }
    }
  }

  /** Whether the person is employed, or the case open. */
  boolean isAlive() {
    return alive;
  }

  Map<String, Object> values() {
    return values;
  }
}
