package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.StateAttribute;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.ValueType;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** What a condition may compare: an attribute of an event, or one of a person or a case. */
record Field(
    String name,
    ValueType type,
    List<String> words,
    boolean many,
    Function<String, Optional<Object>> reading) {

  static List<Field> of(FactKind kind) {
    return kind.getAttributes().stream().map(Field::of).toList();
  }

  static List<Field> of(SubjectKind subject) {
    return Vocabulary.states(subject).stream().map(Field::of).toList();
  }

  /** Returns the attributes of people and of cases, for a clause that does not say whose it is. */
  static List<Field> ofAnybody() {
    return Stream.of(SubjectKind.values()).flatMap(subject -> of(subject).stream()).toList();
  }

  private static Field of(Attribute part) {
    return new Field(part.getName(), part.getType(), part.getWords(), part.isMany(), part::read);
  }

  private static Field of(StateAttribute state) {
    return new Field(state.getName(), state.getType(), state.getWords(), false, state::read);
  }

  /** Returns what a value looks like, for messages. */
  String expected() {
    return switch (type) {
      case WORD -> "one of " + String.join(", ", words);
      case NUMBER -> type.getExpected() + ", or such as at least 90";
      default -> type.getExpected();
    };
  }
}
