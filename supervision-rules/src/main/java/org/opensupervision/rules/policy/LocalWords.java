package org.opensupervision.rules.policy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.rules.vocabulary.Language;

/**
 * The local words of a policy.
 *
 * <p>A word whose meaning was refused is remembered as well, so that its use is not a second fault.
 */
final class LocalWords {
  private final Language language;
  private final Map<String, Event> meanings = new LinkedHashMap<>();
  private final Set<String> refused = new HashSet<>();
  private boolean isUnread;

  LocalWords(Language language) {
    this.language = language;
  }

  /** What the policy can speak of apart from these words. */
  Language language() {
    return language;
  }

  /** Says that there may be words of which nothing is known, since their part was refused. */
  void leaveUnread() {
    isUnread = true;
  }

  void put(String word, Event meaning) {
    meanings.put(word, meaning);
  }

  void refuse(String word) {
    refused.add(word);
  }

  /** Returns what a word stands for: here, or in the language, where it is the word of a kind. */
  Optional<Event> meaning(String word) {
    Event meaning = meanings.get(word);
    if (meaning != null) {
      return Optional.of(meaning);
    }
    var kind = language.event(word);
    return kind.isPresent() ? Optional.of(Event.of(kind.get())) : Optional.empty();
  }

  boolean mayBe(String word) {
    return isUnread || refused.contains(word);
  }

  List<String> names() {
    return List.copyOf(meanings.keySet());
  }

  Map<String, Event> meanings() {
    return meanings;
  }
}
