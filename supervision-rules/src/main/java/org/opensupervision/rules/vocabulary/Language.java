package org.opensupervision.rules.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.declaration.DeclaredAttribute;
import org.opensupervision.model.declaration.DeclaredEvent;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Policy;

/**
 * What one policy can speak of: the built-in events and attributes, and those that it declares.
 *
 * <p>It is immutable and safe for use by several threads.
 */
public final class Language {
  private static final String ROLE = "role";
  private static final Language BUILT_IN = new Language(List.of(), List.of(), List.of());

  private final Map<String, FactKind> declared = new LinkedHashMap<>();
  private final List<DeclaredEvent> events;
  private final List<DeclaredAttribute> attributes;
  private final List<StateAttribute> ofPeople;
  private final List<StateAttribute> ofCases;
  private final List<String> roles;

  private Language(
      List<DeclaredEvent> events, List<DeclaredAttribute> attributes, List<String> roles) {
    this.events = List.copyOf(events);
    this.attributes = List.copyOf(attributes);
    for (DeclaredEvent event : events) {
      declared.put(event.getWord(), Declared.kind(event));
    }
    this.ofPeople = extended(SubjectKind.PERSON, attributes);
    this.ofCases = extended(SubjectKind.CASE, attributes);
    this.roles = List.copyOf(roles);
  }

  private static List<StateAttribute> extended(SubjectKind subject, List<DeclaredAttribute> own) {
    var all = new ArrayList<>(Vocabulary.states(subject));
    for (DeclaredAttribute attribute : own) {
      StateAttribute state = Declared.state(attribute);
      if (state.getSubject() == subject) {
        all.add(state);
      }
    }
    return List.copyOf(all);
  }

  /** Returns what every policy can speak of. */
  public static Language builtIn() {
    return BUILT_IN;
  }

  /** Returns what a policy can speak of. */
  public static Language of(Policy policy) {
    return of(policy.getEvents(), policy.getAttributes(), policy.getRoles());
  }

  /** Returns what a policy with these declarations can speak of. */
  public static Language of(
      List<DeclaredEvent> events, List<DeclaredAttribute> attributes, List<String> roles) {
    return events.isEmpty() && attributes.isEmpty() && roles.isEmpty()
        ? BUILT_IN
        : new Language(events, attributes, roles);
  }

  /** Returns the roles that the organisation has; empty where the policy does not list them. */
  public List<String> roles() {
    return roles;
  }

  /** Returns the attributes that the policy declares. */
  public List<DeclaredAttribute> declaredAttributes() {
    return attributes;
  }

  /** Returns the declared kinds of event that a pattern names. */
  public List<DeclaredEvent> declaredIn(EventPattern pattern) {
    if (events.isEmpty()) {
      return List.of();
    }
    var named = new ArrayList<DeclaredEvent>();
    for (DeclaredEvent event : events) {
      if (event.getWord().equals(pattern.getEvent())) {
        named.add(event);
      }
    }
    if (pattern.getFollowing().isPresent()) {
      named.addAll(declaredIn(pattern.getFollowing().get()));
    }
    return named;
  }

  /** Returns the kinds of event that the policy declares, in its order. */
  public List<FactKind> declared() {
    return List.copyOf(declared.values());
  }

  /** Returns every kind of event: those of the policy after the built-in ones. */
  public List<FactKind> events() {
    var events = new ArrayList<FactKind>();
    for (FactKind kind : Vocabulary.kinds()) {
      if (!NotedKinds.has(kind)) {
        events.add(kind);
      }
    }
    events.addAll(declared.values());
    return events;
  }

  /** Returns the kind of event with this word; empty if there is none. */
  public Optional<FactKind> event(String word) {
    FactKind own = declared.get(word);
    if (own != null) {
      return Optional.of(own);
    }
    var kind = Vocabulary.kind(word);
    return kind.isPresent() && NotedKinds.has(kind.get()) ? Optional.empty() : kind;
  }

  /** Returns the kind of a fact: the declared one of an event that the policy has a word for. */
  public FactKind kindOf(Fact fact) {
    FactKind kind = Vocabulary.kindOf(fact);
    return declared.isEmpty() || !NotedKinds.has(kind)
        ? kind
        : Noted.event(fact)
            .map(event -> declared.get(event.word()))
            .filter(own -> own.isStatedAs(kind))
            .orElse(kind);
  }

  /** Returns the parts of a kind of event, as conditions may compare them. */
  public List<NamedValue> parts(FactKind kind) {
    return comparable(kind.getAttributes());
  }

  /** Returns the attributes of people or of cases, as conditions may compare them. */
  public List<NamedValue> attributes(SubjectKind subject) {
    return comparable(states(subject));
  }

  private List<NamedValue> comparable(List<? extends NamedValue> values) {
    var comparable = new ArrayList<NamedValue>();
    for (NamedValue value : values) {
      boolean listed = value.getName().equals(ROLE) && !roles.isEmpty();
      comparable.add(listed ? new ListedText(value, roles) : value);
    }
    return comparable;
  }

  /** Returns the attributes that people or cases have over time. */
  public List<StateAttribute> states(SubjectKind subject) {
    return subject == SubjectKind.PERSON ? ofPeople : ofCases;
  }

  /** Returns the attribute of people or cases with this name; empty if there is none. */
  public Optional<StateAttribute> state(SubjectKind subject, String name) {
    for (StateAttribute state : states(subject)) {
      if (state.getName().equals(name)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
