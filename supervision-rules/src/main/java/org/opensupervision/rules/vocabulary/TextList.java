package org.opensupervision.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Several values that were noted as one text, with semicolons between them. */
public final class TextList {
  /** What stands between two values, and so in none of them. */
  static final char SEPARATOR = ';';

  /** What each of the values looks like, for messages. */
  public static final String EXPECTED_EACH = "a text without semicolons";

  static final String EXPECTED = "values with semicolons between them, such as feelings; actions";

  private TextList() {}

  /** Whether a text would be read as several. */
  public static boolean isSeveral(String text) {
    return text.indexOf(SEPARATOR) >= 0;
  }

  /** Returns the values that stand in a text, without the blanks around them. */
  static List<String> split(String text) {
    var values = new ArrayList<String>();
    int from = 0;
    for (int at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, from)) {
      values.add(text.substring(from, at).strip());
      from = at + 1;
    }
    values.add(text.substring(from).strip());
    return List.copyOf(values);
  }

  static String join(List<?> values) {
    var texts = new ArrayList<String>();
    values.forEach(value -> texts.add(value.toString()));
    return String.join(SEPARATOR + " ", texts);
  }

  /** Returns the values of a type; empty if one of them is none, or is nothing at all. */
  static Optional<Object> read(Function<String, Optional<Object>> each, String text) {
    var values = new ArrayList<Object>();
    for (String one : split(text)) {
      Optional<Object> value = one.isEmpty() ? Optional.empty() : each.apply(one);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(List.copyOf(values));
  }
}
