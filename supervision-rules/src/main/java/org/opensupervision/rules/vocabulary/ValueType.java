package org.opensupervision.rules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.session.SessionId;

/** What type the value of an attribute has, and how it is written. */
public enum ValueType {
  /** One of a closed list of words. */
  WORD("one of the words listed"),

  /** Any text. */
  TEXT("text"),

  /** A whole number. */
  NUMBER("a whole number, such as 90"),

  /** True or false. */
  TRUTH("true or false"),

  /** A day. */
  DATE("a date, such as 2026-04-13"),

  /** A length of time. */
  TERM("a term, such as 5 working days"),

  /** How long or how much: a term, or so many minutes, hours or events. */
  EXTENT("a term, such as 10 working days, or an amount, such as 90 minutes or 2 events"),

  /** The id of a member of staff. */
  PERSON("the id of a person"),

  /** The id of a session. */
  SESSION("the id of a session"),

  /** The id of a fact. */
  FACT("the id of a fact"),

  /** The id of a clause, with its policy. */
  CLAUSE("the whole id of a clause, such as hull:frequency.monthly"),

  /** What was noted of an event in the words of a policy: texts by their names. */
  DETAILS("an object of texts, such as {\"minutes\":\"480\"}"),

  /** The time since something began, which is compared with a term. */
  ELAPSED("a limit in time, such as at least 6 months");

  private final String expected;

  ValueType(String expected) {
    this.expected = expected;
  }

  /** Returns what a value of this type looks like, for messages. */
  public String getExpected() {
    return expected;
  }

  /** Returns the value that a text stands for; empty if it stands for none of this type. */
  public Optional<Object> read(String text) {
    return Optional.ofNullable(reading(text).orElse(null));
  }

  private Optional<?> reading(String text) {
    return switch (this) {
      case WORD, DETAILS -> Optional.empty();
      case TEXT -> Optional.of(text);
      case NUMBER -> Scalars.number(text);
      case TRUTH -> Scalars.truth(text);
      case DATE -> Scalars.date(text);
      case TERM, ELAPSED -> TermWords.read(text);
      case EXTENT -> ExtentWords.read(text);
      case PERSON, SESSION, FACT, CLAUSE -> id(text);
    };
  }

  private Optional<?> id(String text) {
    try {
      return Optional.of(
          switch (this) {
            case PERSON -> PersonId.of(text);
            case SESSION -> SessionId.of(text);
            case CLAUSE -> ClauseId.of(text);
            default -> FactId.of(text);
          });
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  /** Returns the canonical text of a value of this type. */
  public String write(Object value) {
    return switch (this) {
      case WORD -> value instanceof Enum<?> constant ? Words.of(constant) : value.toString();
      case DATE -> ((LocalDate) value).toString();
      default -> value.toString();
    };
  }
}
