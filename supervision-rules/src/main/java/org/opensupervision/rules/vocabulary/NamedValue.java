package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Optional;

/** Something with a name that has values of one type: a part of a fact, or of what is known. */
public sealed interface NamedValue permits Attribute, StateAttribute, ListedText {

  /** Returns the name, in the words of the policy language, such as {@code planned for}. */
  String getName();

  /** Returns the type of the value, or of each value where there are many. */
  ValueType getType();

  /** Returns the words a value is one of; empty unless the type is {@link ValueType#WORD}. */
  List<String> getWords();

  /** Returns whether it holds a list of values. */
  boolean isMany();

  /** Returns whether people or cases have it, so that a value of it can hold for some time. */
  boolean isLasting();

  /** Returns the single value that a text stands for; empty if it stands for none. */
  Optional<Object> read(String text);
}
