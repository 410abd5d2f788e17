package org.opensupervision.rules.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opensupervision.model.casework.CaseDiscussed;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.ValueType;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** Whom and what facts name must be known: people, cases, sessions and discussions. */
final class ReferenceChecks {
  /** The parts that name a single person; those who took part in a session may be outsiders. */
  private static final Map<FactKind, List<Attribute>> NAMING_PEOPLE =
      Vocabulary.kinds().stream()
          .collect(Collectors.toUnmodifiableMap(kind -> kind, ReferenceChecks::namingPeople));

  private ReferenceChecks() {}

  /** Those who lead a session and those who attend it may be outsiders. */
  private static List<Attribute> namingPeople(FactKind kind) {
    return kind.getAttributes().stream()
        .filter(part -> part.getType() == ValueType.PERSON && !part.isMany() && !part.isOptional())
        .toList();
  }

  /** Says it once for each subject, at its first fact. */
  static void subjects(CheckedFacts facts) {
    for (Journal journal : facts.journals()) {
      if (!facts.isKnown(journal.getSubject())) {
        sayUnknown(facts, journal.getFacts().get(0));
      }
    }
  }

  private static void sayUnknown(CheckedFacts facts, Fact first) {
    boolean person = first.getSubject() instanceof PersonId;
    String word = SubjectKind.of(first.getSubject()).getWord();
    facts.add(
        first,
        word,
        person ? "facts.unknown-person" : "facts.unknown-case",
        "The "
            + word
            + " "
            + first.getSubject()
            + " of fact "
            + first.getId()
            + (person ? " was never employed." : " was never opened."),
        person ? "a fact employed of this person" : "a fact case opened of this case");
  }

  static void people(CheckedFacts facts) {
    for (Journal journal : facts.journals()) {
      for (Fact fact : journal.getFacts()) {
        for (Attribute part : NAMING_PEOPLE.getOrDefault(Vocabulary.kindOf(fact), List.of())) {
          part.valueIn(fact)
              .filter(person -> !facts.isKnown((PersonId) person))
              .ifPresent(person -> sayUnknownPerson(facts, fact, part, person));
        }
      }
    }
  }

  /** The people whom a fact names, but for those who took part in a session or led it. */
  static List<PersonId> peopleNamed(Fact fact) {
    return NAMING_PEOPLE.getOrDefault(Vocabulary.kindOf(fact), List.of()).stream()
        .flatMap(part -> part.valueIn(fact).stream())
        .map(PersonId.class::cast)
        .toList();
  }

  private static void sayUnknownPerson(
      CheckedFacts facts, Fact fact, Attribute part, Object person) {
    facts.add(
        fact,
        part.getName(),
        "facts.unknown-person",
        "The person " + person + " named in fact " + fact.getId() + " was never employed.",
        "a fact employed of this person");
  }

  /** A record belongs to an event of the same journal; corrected events count as known. */
  static void records(CheckedFacts facts) {
    for (Journal journal : facts.journals()) {
      var keys = new HashMap<String, Set<Object>>();
      var records = new ArrayList<Fact>();
      for (Fact fact : journal.getFacts()) {
        FactKind kind = Vocabulary.kindOf(fact);
        keys.computeIfAbsent(kind.getWord(), word -> new HashSet<>()).add(kind.key(fact));
        if (kind.getOwner().isPresent()) {
          records.add(fact);
        }
      }
      records.forEach(fact -> checkOwner(facts, fact, keys));
    }
  }

  private static void checkOwner(
      CheckedFacts facts, Fact fact, Map<String, Set<Object>> keysByWord) {
    FactKind kind = Vocabulary.kindOf(fact);
    String owner = kind.getOwner().orElseThrow();
    Object key = kind.ownerKey(fact);
    if (!keysByWord.getOrDefault(owner, Set.of()).contains(key)) {
      facts.add(
          fact,
          part(owner),
          code(owner),
          "There is no " + owner + " " + key + " for fact " + fact.getId() + ".",
          "a fact " + owner + " of the same " + SubjectKind.of(fact.getSubject()).getWord());
    }
  }

  private static String part(String owner) {
    return switch (owner) {
      case "session held" -> "session";
      case "action agreed" -> "action";
      default -> "discussion";
    };
  }

  private static String code(String owner) {
    return switch (owner) {
      case "session held" -> "facts.unknown-session";
      case "action agreed" -> "facts.unknown-action";
      default -> "facts.unknown-discussion";
    };
  }

  /** A case is discussed in a session that somebody had. */
  static void discussions(CheckedFacts facts) {
    var held = new HashSet<SessionId>();
    var discussed = new ArrayList<CaseDiscussed>();
    for (Journal journal : facts.journals()) {
      for (Fact fact : journal.getFacts()) {
        if (fact instanceof SessionHeld session) {
          held.add(session.getSession());
        } else if (fact instanceof CaseDiscussed discussion) {
          discussed.add(discussion);
        }
      }
    }
    for (CaseDiscussed fact : discussed) {
      Optional<SessionId> unknown = fact.getSession().filter(session -> !held.contains(session));
      unknown.ifPresent(session -> sayUnknownSession(facts, fact, session));
    }
  }

  private static void sayUnknownSession(CheckedFacts facts, Fact fact, SessionId session) {
    facts.add(
        fact,
        "session",
        "facts.unknown-session",
        "There is no session held " + session + " for fact " + fact.getId() + ".",
        "a fact session held of anybody");
  }
}
