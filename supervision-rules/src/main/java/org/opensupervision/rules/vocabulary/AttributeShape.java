package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an attribute looks like from outside. */
record AttributeShape(
    String name,
    ValueType type,
    List<String> words,
    Function<String, Optional<Object>> reading,
    boolean optional,
    boolean many,
    int least,
    int most) {

  static AttributeShape of(String name, ValueType type) {
    return new AttributeShape(
        name, type, List.of(), type::read, false, false, 0, Integer.MAX_VALUE);
  }

  static AttributeShape ofWords(String name, Class<? extends Enum<?>> words) {
    return new AttributeShape(
        name,
        ValueType.WORD,
        Words.of(words),
        text -> Words.read(words, text).map(constant -> constant),
        false,
        false,
        0,
        Integer.MAX_VALUE);
  }

  AttributeShape asOptional() {
    return new AttributeShape(name, type, words, reading, true, many, least, most);
  }

  AttributeShape asMany() {
    return new AttributeShape(name, type, words, reading, optional, true, least, most);
  }

  /** Limits a number, the length of a text, or how many values there are. */
  AttributeShape between(int fewest, int greatest) {
    return new AttributeShape(name, type, words, reading, optional, many, fewest, greatest);
  }
}
