package org.opensupervision.rules.timeline;

import java.util.Optional;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.rules.vocabulary.Elapsed;
import org.opensupervision.rules.vocabulary.NamedValue;

/**
 * Where a condition finds the attributes that it names.
 *
 * @param <T> what has the attributes: a fact, or the state of a subject
 */
interface AttributeSource<T> {

  /** Returns the value of an attribute; empty where it has none. */
  Optional<Object> value(String attribute, T of);

  /** Returns the value that a text stands for; throws {@link IllegalArgumentException} if none. */
  Object read(String attribute, String text);

  /**
   * Returns how long a condition has held; empty where it does not hold. What happens on one day
   * has not held for any time, and is not asked.
   */
  default Optional<Elapsed> held(Condition condition, T of) {
    throw new IllegalArgumentException(
        "The condition on an event must not ask for how long it has held.");
  }

  /** Returns what a text stands for in this attribute, or throws. */
  static Object read(NamedValue attribute, String text) {
    var value = attribute.read(text);
    if (value.isEmpty()) {
      throw new IllegalArgumentException(
          "The value ("
              + text
              + ") of the attribute "
              + attribute.getName()
              + " must be "
              + attribute.getType().getExpected()
              + ".");
    }
    return value.get();
  }
}
