package org.opensupervision.rules.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.problem.Nearest;

/**
 * What a policy cannot make sense of in a fact that is stated in its own words.
 *
 * <p>It holds words of the policy only, and never those of the fact.
 *
 * @param part what does not fit: a part of the fact, or the declared name of a value
 * @param expected what would fit, in words
 * @param hint the word that was most likely meant; empty if none is near
 */
public record Misfit(Kind kind, String part, String expected, Optional<String> hint) {

  /** What is wrong with a fact. */
  public enum Kind {
    /** The policy declares no such event, so that it counts nowhere. */
    UNKNOWN_EVENT,

    /** The policy has no such attribute that could be noted. */
    UNKNOWN_ATTRIBUTE,

    /** The event is declared, and a detail of it is not. */
    UNKNOWN_DETAIL,

    /** A value is none of those declared, so that the fact is not counted. */
    WRONG_VALUE,

    /** The policy lists the roles, and this is none of them. */
    UNKNOWN_ROLE
  }

  /** Returns everything that does not fit in a fact; nothing for nearly all. */
  public static List<Misfit> of(Fact fact, Language language) {
    var event = Noted.event(fact);
    if (event.isPresent()) {
      return new EventMisfits(language).of(event.get(), fact.getSubject());
    }
    var detail = Noted.detail(fact);
    if (detail.isPresent()) {
      return ofDetail(detail.get(), fact.getSubject(), language);
    }
    return language.roles().isEmpty() ? List.of() : ofRole(fact, language);
  }

  private static List<Misfit> ofDetail(Noted.Detail detail, Subject subject, Language language) {
    var kind = SubjectKind.of(subject);
    var state = language.state(kind, detail.attribute()).filter(StateAttribute::isNoted);
    if (state.isEmpty()) {
      var known =
          language.states(kind).stream()
              .filter(StateAttribute::isNoted)
              .map(StateAttribute::getName)
              .toList();
      return List.of(of(Kind.UNKNOWN_ATTRIBUTE, "attribute", detail.attribute(), known));
    }
    return detail.value().map(text -> ofValue(state.get(), text)).orElse(List.of());
  }

  /** What does not fit in the text of one value. */
  static List<Misfit> ofValue(NamedValue value, String text) {
    if (value.isMany()) {
      return ofList(value, text);
    }
    if (value.read(text).isPresent()) {
      return List.of();
    }
    return List.of(
        value.getWords().isEmpty()
            ? new Misfit(
                Kind.WRONG_VALUE, value.getName(), value.getType().getExpected(), Optional.empty())
            : of(Kind.WRONG_VALUE, value.getName(), text, value.getWords()));
  }

  /** The first value in a list that does not fit; what would fit is told of the list. */
  private static List<Misfit> ofList(NamedValue list, String text) {
    for (String one : TextList.split(text)) {
      if (one.isEmpty() || list.read(one).isEmpty()) {
        var hint = one.isEmpty() ? Optional.<String>empty() : Nearest.hint(one, list.getWords());
        String each =
            list.getWords().isEmpty() ? "" : ", each one of " + String.join(", ", list.getWords());
        return List.of(
            new Misfit(Kind.WRONG_VALUE, list.getName(), TextList.EXPECTED + each, hint));
      }
    }
    return List.of();
  }

  private static List<Misfit> ofRole(Fact fact, Language language) {
    return Vocabulary.kindOf(fact)
        .attribute("role")
        .flatMap(part -> part.valueIn(fact))
        .map(Object::toString)
        .filter(role -> !language.roles().contains(role))
        .map(role -> List.of(of(Kind.UNKNOWN_ROLE, "role", role, language.roles())))
        .orElse(List.of());
  }

  static Misfit of(Kind kind, String part, String written, Collection<String> known) {
    String expected = known.isEmpty() ? "none at all" : "one of " + String.join(", ", known);
    return new Misfit(kind, part, expected, Nearest.hint(written, known));
  }
}
