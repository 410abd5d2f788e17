package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.declaration.About;
import org.opensupervision.model.declaration.DeclaredAttribute;
import org.opensupervision.model.declaration.DeclaredEvent;
import org.opensupervision.model.declaration.DeclaredType;
import org.opensupervision.model.declaration.DeclaredValue;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** Reads the events, attributes and roles that a policy declares beside the built-in ones. */
final class DeclarationsReader {
  static final String EVENTS = "events";
  static final String ATTRIBUTES = "attributes";
  static final String ROLES = "roles";
  static final List<String> EVENT_KEYS = List.of("about", "afterwards");
  static final List<String> ATTRIBUTE_KEYS = List.of("of", "is");
  private static final List<String> ABOUT = List.of("person", "case");
  private static final int LONGEST = 100;

  private final Report report;
  private final Values values;
  private final Declarations declared = new Declarations();

  DeclarationsReader(Report report) {
    this.report = report;
    this.values = new Values(report);
  }

  Declarations read(Keys keys) {
    var roles = keys.value(ROLES);
    if (roles.isPresent()) {
      declared.roles.addAll(new DeclaredValueReader(report).texts(roles.get(), ROLES));
    }
    attributes(keys.value(ATTRIBUTES));
    events(keys.value(EVENTS));
    declared.isUnread |= keys.isMisspelt(EVENTS);
    return declared;
  }

  private void attributes(Optional<Node> node) {
    if (node.isPresent()) {
      var mapping = values.mapping(node.get(), Values.of(ATTRIBUTES));
      for (Entry entry : mapping.isPresent() ? mapping.get().getEntries() : List.<Entry>of()) {
        attribute(entry);
      }
    }
  }

  private void attribute(Entry entry) {
    String name = entry.getName();
    var keys = values.mapping(entry.getValue(), Values.of(name));
    if (keys.isEmpty()) {
      standIn(name);
      return;
    }
    var of = Keys.of(report, keys.get(), "attribute", ATTRIBUTE_KEYS);
    var about = about(of.need("of"), "of");
    var is = of.need("is");
    var value =
        is.isPresent()
            ? new DeclaredValueReader(report).read(name, is.get(), "is")
            : Optional.<DeclaredValue>empty();
    if (isName(entry, ATTRIBUTES)
        && isFree(entry, about)
        && about.isPresent()
        && value.isPresent()) {
      declared.attributes.add(attribute(about.get(), value.get()));
    } else {
      standIn(name);
    }
  }

  private void standIn(String name) {
    var anything = DeclaredValue.builder().name(name).type(DeclaredType.TEXT).build();
    for (About about : About.values()) {
      declared.standIns.add(attribute(about, anything));
    }
  }

  private static DeclaredAttribute attribute(About about, DeclaredValue value) {
    return DeclaredAttribute.builder().about(about).value(value).build();
  }

  private boolean isFree(Entry entry, Optional<About> about) {
    var language = declared.language();
    for (SubjectKind kind : SubjectKind.values()) {
      boolean asked = about.isEmpty() || about.get().name().equals(kind.name());
      if (asked && language.state(kind, entry.getName()).isPresent()) {
        taken(entry, "attribute", "that of another attribute");
        return false;
      }
    }
    return isNoOtherKey(entry, ConditionReader.WORDS, "attribute");
  }

  private void events(Optional<Node> node) {
    if (node.isEmpty()) {
      return;
    }
    var mapping = values.mapping(node.get(), Values.of(EVENTS));
    declared.isUnread = mapping.isEmpty();
    for (Entry entry : mapping.isPresent() ? mapping.get().getEntries() : List.<Entry>of()) {
      event(entry);
    }
  }

  private void event(Entry entry) {
    boolean proper = isName(entry, EVENTS);
    if (proper && Language.builtIn().event(entry.getName()).isPresent()) {
      taken(entry, "event", "that of a built-in kind of event");
      proper = false;
    }
    var mapping = values.mapping(entry.getValue(), Values.of(entry.getName()));
    var event = mapping.flatMap(parts -> event(entry.getName(), parts));
    if (proper && event.isPresent()) {
      declared.events.add(event.get());
    } else {
      declared.refusedEvents.add(entry.getName());
    }
  }

  private Optional<DeclaredEvent> event(String word, Mapping mapping) {
    var event = DeclaredEvent.builder().word(word);
    var about = about(Keys.need("about", mapping, "event", report), "about");
    boolean whole = true;
    for (Entry part : mapping.getEntries()) {
      if (part.getName().equals("afterwards")) {
        values.truth(part.getValue(), "afterwards").ifPresent(event::doneAfterwards);
      } else if (!EVENT_KEYS.contains(part.getName())) {
        var value = part(part);
        value.ifPresent(event::addParts);
        whole &= value.isPresent();
      }
    }
    return whole ? about.map(known -> event.about(known).build()) : Optional.empty();
  }

  private Optional<DeclaredValue> part(Entry entry) {
    boolean proper =
        isName(entry, EVENTS)
            && isNoOtherKey(entry, PatternReader.KEYS, "part")
            && isNoOtherKey(entry, ConditionReader.WORDS, "part");
    var value = new DeclaredValueReader(report).readPart(entry.getName(), entry.getValue());
    return proper ? value : Optional.empty();
  }

  private Optional<About> about(Optional<Node> node, String key) {
    return values
        .word(node, key, ABOUT)
        .map(word -> word.equals("person") ? About.PERSON : About.CASE);
  }

  private boolean isName(Entry entry, String key) {
    return values.text(entry.getKey(), key, LONGEST).isPresent();
  }

  private boolean isNoOtherKey(Entry entry, List<String> keys, String what) {
    if (keys.contains(entry.getName())) {
      taken(entry, what, "a key with a meaning of its own");
      return false;
    }
    return true;
  }

  private void taken(Entry entry, String what, String of) {
    report.add(
        entry.getKey(),
        "policy.word-taken",
        "The declared %s (%s) must not be %s.".formatted(what, Shown.word(entry.getName()), of));
  }
}
