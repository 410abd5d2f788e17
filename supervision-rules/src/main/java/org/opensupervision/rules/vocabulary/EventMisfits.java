package org.opensupervision.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.fact.Subject;

/** Finds what does not fit in events that only a policy has a word for. */
final class EventMisfits {
  private final Language language;

  EventMisfits(Language language) {
    this.language = language;
  }

  List<Misfit> of(Noted.Event event, Subject subject) {
    var declared =
        language.declared().stream()
            .filter(kind -> kind.getSubject() == SubjectKind.of(subject))
            .toList();
    for (FactKind kind : declared) {
      if (kind.getWord().equals(event.word())) {
        return ofDetails(event, kind);
      }
    }
    var known = declared.stream().map(FactKind::getWord).toList();
    return List.of(Misfit.of(Misfit.Kind.UNKNOWN_EVENT, "event", event.word(), known));
  }

  private static List<Misfit> ofDetails(Noted.Event event, FactKind kind) {
    var misfits = new ArrayList<Misfit>();
    event
        .details()
        .forEach(
            (name, text) ->
                misfits.addAll(
                    kind.attribute(name)
                        .map(part -> Misfit.ofValue(part, text))
                        .orElseGet(() -> List.of(unknown(name, kind)))));
    return misfits;
  }

  private static Misfit unknown(String name, FactKind kind) {
    var known = kind.getAttributes().stream().map(Attribute::getName).toList();
    return Misfit.of(Misfit.Kind.UNKNOWN_DETAIL, "details", name, known);
  }
}
