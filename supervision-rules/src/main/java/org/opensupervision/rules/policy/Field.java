package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.NamedValue;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.ValueType;

/** What a condition may compare: an attribute of an event, or one of a person or a case. */
record Field(
    String name,
    ValueType type,
    List<String> words,
    boolean many,
    Function<String, Optional<Object>> reading) {

  private static final String ROLE = "role";

  static List<Field> of(FactKind kind, Language language) {
    return kind.getAttributes().stream().map(part -> of(part, language)).toList();
  }

  static List<Field> of(SubjectKind subject, Language language) {
    return language.states(subject).stream().map(state -> of(state, language)).toList();
  }

  /** Returns the attributes of people and of cases, for a clause that does not say whose it is. */
  static List<Field> ofAnybody(Language language) {
    return Stream.of(SubjectKind.values())
        .flatMap(subject -> of(subject, language).stream())
        .toList();
  }

  /** Roles are texts, of which a policy may list those that there are. */
  private static Field of(NamedValue value, Language language) {
    var words = value.getName().equals(ROLE) ? language.roles() : value.getWords();
    return new Field(value.getName(), value.getType(), words, value.isMany(), value::read);
  }

  /** Returns what a value looks like, for messages. */
  String expected() {
    return switch (type) {
      case WORD -> "one of " + String.join(", ", words);
      case TEXT -> words.isEmpty() ? type.getExpected() : "one of " + String.join(", ", words);
      case NUMBER -> type.getExpected() + ", or such as at least 90";
      default -> type.getExpected();
    };
  }
}
