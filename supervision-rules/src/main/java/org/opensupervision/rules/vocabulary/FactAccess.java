package org.opensupervision.rules.vocabulary;

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
