package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;

/**
 * How the facts of one package of the model are taken apart and put together, by the words for
 * their kinds and the names of their attributes.
 *
 * <p>One class for a whole package, which switches, in place of two method references for each
 * attribute: those were a quarter of the time to a program's first answer. What puts facts together
 * is loaded when it is first used.
 */
interface FactAccess {

  /** Returns the value of an attribute; an optional if facts of the kind may lack it. */
  Object value(String kind, Fact fact, String attribute);

  /** Returns whether a fact of the type of a kind is one of the kind and can be counted. */
  default boolean includes(String kind, Fact fact) {
    return true;
  }

  /** Starts a fact of a kind. */
  Fact.Builder newBuilder(String kind);

  /** Puts a value of the right type into a builder of the kind. */
  void put(String kind, Fact.Builder builder, String attribute, Object value);

  /** Returns a list, or nothing where it is empty and so says nothing. */
  static Optional<List<String>> unlessEmpty(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values);
  }

  /** Returns the texts of a list. */
  static List<String> texts(Object values) {
    return ((List<?>) values).stream().map(String.class::cast).toList();
  }

  /** Returns what is thrown for an attribute that the kind does not have. */
  static IllegalArgumentException unknown(String kind, String attribute) {
    return new IllegalArgumentException(
        "The attribute (" + attribute + ") of the event " + kind + " must be one that it has.");
  }

  /** Returns what is thrown for a kind of another package. */
  static IllegalArgumentException unknown(String kind) {
    return new IllegalArgumentException("The event (" + kind + ") must be a known one.");
  }
}
