package org.opensupervision.rules.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that stand for the constants of the model in files: {@code FACE_TO_FACE} is "face to
 * face".
 */
public final class Words {
  private static final ClassValue<Map<String, Enum<?>>> BY_WORD =
      new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
          return byWord(type);
        }
      };

  private Words() {}

  /** Returns the word for a constant. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the word for a constant, with a capital: {@code APRIL} is "April". */
  public static String capital(Enum<?> constant) {
    String word = of(constant);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Returns the words for all constants of a type, in their order. */
  public static List<String> of(Class<? extends Enum<?>> type) {
    Enum<?>[] constants = type.getEnumConstants();
    String[] words = new String[constants.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = of(constants[i]);
    }
    return List.of(words);
  }

  /** Returns the constant that a word stands for; empty if it stands for none. Case matters. */
  public static <E extends Enum<?>> Optional<E> read(Class<E> type, String word) {
    return Optional.ofNullable(type.cast(BY_WORD.get(type).get(word)));
  }

  static Optional<Object> constant(Class<? extends Enum<?>> type, String word) {
    return Optional.ofNullable(BY_WORD.get(type).get(word));
  }

  private static Map<String, Enum<?>> byWord(Class<?> type) {
    var constants = new HashMap<String, Enum<?>>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(of((Enum<?>) constant), (Enum<?>) constant);
    }
    return Map.copyOf(constants);
  }
}
