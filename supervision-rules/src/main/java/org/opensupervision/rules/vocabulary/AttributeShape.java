package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an attribute looks like from outside; its words are those of an enum, if it has any. */
record AttributeShape(
    String name,
    ValueType type,
    @Nullable Class<? extends Enum<?>> constants,
    boolean optional,
    boolean many,
    int least,
    int most) {

  static AttributeShape of(String name, ValueType type) {
    return new AttributeShape(name, type, null, false, false, 0, Integer.MAX_VALUE);
  }

  static AttributeShape ofWords(String name, Class<? extends Enum<?>> constants) {
    return new AttributeShape(name, ValueType.WORD, constants, false, false, 0, Integer.MAX_VALUE);
  }

  AttributeShape asOptional() {
    return new AttributeShape(name, type, constants, true, many, least, most);
  }

  AttributeShape asMany() {
    return new AttributeShape(name, type, constants, optional, true, least, most);
  }

  /** Limits a number, the length of a text, or how many values there are. */
  AttributeShape between(int fewest, int greatest) {
    return new AttributeShape(name, type, constants, optional, many, fewest, greatest);
  }

  List<String> words() {
    return constants == null ? List.of() : Words.of(constants);
  }

  Optional<Object> read(String text) {
    return constants == null ? type.read(text) : Words.constant(constants, text);
  }
}
