package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opensupervision.model.declaration.DeclaredAttribute;
import org.opensupervision.model.declaration.DeclaredEvent;
import org.opensupervision.rules.vocabulary.Language;

/**
 * What a policy declares.
 *
 * <p>What was refused is remembered as well, so that its use is not a second fault.
 */
final class Declarations {
  final List<DeclaredEvent> events = new ArrayList<>();
  final List<DeclaredAttribute> attributes = new ArrayList<>();
  final List<String> roles = new ArrayList<>();

  /** Attributes of no known type, which take the place of those that were refused. */
  final List<DeclaredAttribute> standIns = new ArrayList<>();

  final Set<String> refusedEvents = new HashSet<>();
  boolean isUnread;

  Language language() {
    var all = new ArrayList<>(attributes);
    all.addAll(standIns);
    return Language.of(events, all, roles);
  }

  /** The words of the policy, none of which is read yet. */
  LocalWords words() {
    var words = new LocalWords(language());
    refusedEvents.forEach(words::refuse);
    if (isUnread) {
      words.leaveUnread();
    }
    return words;
  }
}
