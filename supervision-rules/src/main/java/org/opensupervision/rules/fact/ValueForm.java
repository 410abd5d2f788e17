package org.opensupervision.rules.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.ValueType;
import tools.jackson.core.JsonToken;

/**
 * How a value is written: as what kind of JSON, in which words, and between which limits.
 *
 * @param least of a number its least value, of a text its least length, of a list its least size
 * @param most the most of the same
 */
record ValueForm(
    Kind kind,
    String expected,
    List<String> words,
    int least,
    int most,
    Function<String, Optional<Object>> reading,
    Function<Object, String> writing) {

  /** What kind of JSON value it is. */
  enum Kind {
    /** A string that stands for a value, such as a date. */
    STRING,

    /** A string that is itself the value. */
    TEXT,

    /** A number. */
    NUMBER,

    /** True or false. */
    TRUTH,

    /** An object of texts by their names. */
    DETAILS
  }

  static ValueForm of(Attribute attribute) {
    ValueType type = attribute.getType();
    return new ValueForm(
        kindOf(type),
        expected(attribute),
        attribute.getWords(),
        attribute.getLeast(),
        attribute.getMost(),
        attribute::read,
        type::write);
  }

  /** An id or another string that stands for a value. */
  static ValueForm ofString(String expected, Function<String, Optional<Object>> reading) {
    return new ValueForm(
        Kind.STRING, expected, List.of(), 0, Integer.MAX_VALUE, reading, Object::toString);
  }

  /** Text that must be fit to be an id, but stays text. */
  static ValueForm ofIdText() {
    return ofString("an id", text -> ValueType.FACT.read(text).map(id -> ((FactId) id).getValue()));
  }

  /** The value of a cell; empty, after a problem was added, if it is none of this form. */
  Optional<Object> read(Cell cell, String path, LineProblems problems) {
    Optional<Object> value = readOne(cell, path, problems);
    if (value.isPresent() && !isWithin(value.get())) {
      problems
          .at(cell.column(), path)
          .add("facts.out-of-range", "The value of " + path + " is out of range.", expected);
      return Optional.empty();
    }
    return value;
  }

  /** The same without its limits, which belong to the list where there are many. */
  Optional<Object> readOne(Cell cell, String path, LineProblems problems) {
    if (!isOfKind(cell.token())) {
      problems.at(cell.column(), path).add("facts.wrong-type", found(cell, path), expected);
      return Optional.empty();
    }
    boolean sound = kind != Kind.TEXT || Texts.isSound(cell.text());
    Optional<Object> value = sound ? reading.apply(cell.text()) : Optional.empty();
    if (value.isEmpty()) {
      problems
          .at(cell.column(), path)
          .add(
              "facts.bad-value",
              "The value of " + path + " cannot be read.",
              expected,
              cell.text(),
              words);
    }
    return value;
  }

  boolean allows(int number) {
    return number >= least && number <= most;
  }

  String expectedList() {
    return "a list of " + least + " to " + most + " values, each " + expected;
  }

  private boolean isWithin(Object value) {
    return switch (kind) {
      case NUMBER -> allows((Integer) value);
      case TEXT -> allows(((String) value).length());
      default -> true;
    };
  }

  private boolean isOfKind(JsonToken token) {
    return switch (kind) {
      case STRING, TEXT -> token == JsonToken.VALUE_STRING;
      case NUMBER -> token == JsonToken.VALUE_NUMBER_INT;
      case TRUTH -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
      case DETAILS -> token == JsonToken.START_OBJECT;
    };
  }

  static String found(Cell cell, String path) {
    String found =
        switch (cell.token()) {
          case VALUE_STRING -> "a string";
          case VALUE_NUMBER_INT -> "a number";
          case VALUE_NUMBER_FLOAT -> "a number with decimals or an exponent";
          case VALUE_TRUE, VALUE_FALSE -> "true or false";
          case VALUE_NULL -> "null; what is not known is left out";
          case START_ARRAY -> "a list";
          default -> "a nested object";
        };
    return "The value of " + path + " is " + found + ".";
  }

  private static Kind kindOf(ValueType type) {
    return switch (type) {
      case NUMBER -> Kind.NUMBER;
      case TRUTH -> Kind.TRUTH;
      case TEXT -> Kind.TEXT;
      case DETAILS -> Kind.DETAILS;
      default -> Kind.STRING;
    };
  }

  private static String expected(Attribute attribute) {
    String range = attribute.getLeast() + " to " + attribute.getMost();
    return switch (attribute.getType()) {
      case NUMBER -> "a whole number from " + range;
      case TEXT -> attribute.isMany() ? "a text" : "text of " + range + " characters";
      case WORD -> "one of " + String.join(", ", attribute.getWords());
      case DETAILS -> DetailsForm.EXPECTED;
      default -> attribute.getType().getExpected();
    };
  }
}
