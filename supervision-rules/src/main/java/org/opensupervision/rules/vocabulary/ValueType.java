package org.opensupervision.rules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.session.SessionId;

/** What type the value of an attribute has, and how it is written. */
public enum ValueType {
  /** One of a closed list of words. */
  WORD("one of the words listed", text -> Optional.empty()),

  /** Any text. */
  TEXT("text", Optional::of),

  /** A whole number. */
  NUMBER("a whole number, such as 90", Scalars::number),

  /** True or false. */
  TRUTH("true or false", Scalars::truth),

  /** A day. */
  DATE("a date, such as 2026-04-13", Scalars::date),

  /** A length of time. */
  TERM("a term, such as 5 working days", TermWords::read),

  /** The id of a member of staff. */
  PERSON("the id of a person", text -> Scalars.id(text, PersonId::of)),

  /** The id of a session. */
  SESSION("the id of a session", text -> Scalars.id(text, SessionId::of)),

  /** The id of a fact. */
  FACT("the id of a fact", text -> Scalars.id(text, FactId::of));

  private final String expected;
  private final Function<String, Optional<?>> reading;

  ValueType(String expected, Function<String, Optional<?>> reading) {
    this.expected = expected;
    this.reading = reading;
  }

  /** Returns what a value of this type looks like, for messages. */
  public String getExpected() {
    return expected;
  }

  /** Returns the value that a text stands for; empty if it stands for none of this type. */
  public Optional<Object> read(String text) {
    return reading.apply(text).map(value -> value);
  }

  /** Returns the canonical text of a value of this type. */
  public String write(Object value) {
    return switch (this) {
      case WORD -> Words.of((Enum<?>) value);
      case DATE -> ((LocalDate) value).toString();
      default -> value.toString();
    };
  }
}
