package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an attribute looks like from outside; its words are listed, or those of an enum. */
record AttributeShape(
    String name,
    ValueType type,
    @Nullable Class<? extends Enum<?>> constants,
    List<String> listed,
    boolean optional,
    boolean many,
    int least,
    int most) {

  static AttributeShape of(String name, ValueType type) {
    return new AttributeShape(name, type, null, List.of(), false, false, 0, Integer.MAX_VALUE);
  }

  static AttributeShape ofWords(String name, Class<? extends Enum<?>> constants) {
    return new AttributeShape(
        name, ValueType.WORD, constants, List.of(), false, false, 0, Integer.MAX_VALUE);
  }

  static AttributeShape ofWords(String name, List<String> listed) {
    return new AttributeShape(
        name, ValueType.WORD, null, listed, false, false, 0, Integer.MAX_VALUE);
  }

  AttributeShape asOptional() {
    return new AttributeShape(name, type, constants, listed, true, many, least, most);
  }

  AttributeShape asMany() {
    return new AttributeShape(name, type, constants, listed, optional, true, least, most);
  }

  /** Limits a number, the length of a text, or how many values there are. */
  AttributeShape between(int fewest, int greatest) {
    return new AttributeShape(name, type, constants, listed, optional, many, fewest, greatest);
  }

  List<String> words() {
    return constants == null ? listed : Words.of(constants);
  }

  Optional<Object> read(String text) {
    if (constants != null) {
      return Words.constant(constants, text);
    }
    return type == ValueType.WORD && listed.contains(text) ? Optional.of(text) : type.read(text);
  }
}
