package org.opensupervision.rules.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.ValueType;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** How one kind of fact is laid out on a line: its parts in the order in which they are written. */
final class FactForm {
  /** The key under which a line states its kind of fact. */
  static final String KIND = "fact";

  static final String ID = "id";

  private static final Map<String, FactForm> BY_WORD =
      Vocabulary.kinds().stream()
          .collect(Collectors.toUnmodifiableMap(FactKind::getWord, FactForm::new));

  private final FactKind kind;
  private final List<Part> parts;
  private final Map<String, Integer> positions = new HashMap<>();
  private final long required;

  private FactForm(FactKind kind) {
    this.kind = kind;
    this.parts = parts(kind);
    long needed = 0;
    for (int i = 0; i < parts.size(); i++) {
      positions.put(parts.get(i).key(), i);
      needed |= parts.get(i).optional() ? 0 : 1L << i;
    }
    required = needed;
  }

  /** The form with this word; null if there is none. */
  static @Nullable FactForm named(String word) {
    return BY_WORD.get(word);
  }

  static FactForm of(Fact fact) {
    return Optional.ofNullable(named(Vocabulary.kindOf(fact).getWord())).orElseThrow();
  }

  FactKind kind() {
    return kind;
  }

  /** The parts in the order in which they are written, the kind itself left out. */
  List<Part> parts() {
    return parts;
  }

  /** The position of the part with this key; -1 if the kind has none. */
  int position(String key) {
    return positions.getOrDefault(key, -1);
  }

  /** The positions of the parts that every fact of this kind has, one bit each. */
  long required() {
    return required;
  }

  private static List<Part> parts(FactKind kind) {
    var parts = new ArrayList<Part>();
    parts.add(
        Part.of(
            ID,
            string("the id of a fact", text -> ValueType.FACT.read(text)),
            Fact::getId,
            (to, value) -> to.id((FactId) value)));
    parts.add(kind.getSubject() == SubjectKind.PERSON ? person() : ofCase());
    parts.add(
        Part.of(
            "on",
            string(ValueType.DATE.getExpected(), ValueType.DATE::read),
            Fact::getOccurredOn,
            (to, value) -> to.occurredOn((java.time.LocalDate) value)));
    parts.add(at());
    parts.add(
        Part.of(
            "recorded at",
            string(Instants.EXPECTED, Instants::read),
            Fact::getRecordedAt,
            (to, value) -> to.recordedAt((java.time.Instant) value)));
    parts.add(
        Part.of(
            "recorded by",
            ValueForm.ofIdText(),
            Fact::getRecordedBy,
            (to, value) -> to.recordedBy((String) value)));
    parts.add(supersedes());
    kind.getAttributes().forEach(attribute -> parts.add(own(attribute)));
    return List.copyOf(parts);
  }

  private static Part person() {
    return Part.of(
        SubjectKind.PERSON.getWord(),
        string(ValueType.PERSON.getExpected(), ValueType.PERSON::read),
        Fact::getSubject,
        (to, value) -> ((StaffFact.Builder) to).person((PersonId) value));
  }

  private static Part ofCase() {
    return Part.of(
        SubjectKind.CASE.getWord(),
        string("the id of a case", FactForm::readCase),
        Fact::getSubject,
        (to, value) -> ((CaseFact.Builder) to).caseId((CaseId) value));
  }

  private static Part at() {
    return new Part(
        "at",
        string(Times.EXPECTED, Times::read),
        true,
        false,
        fact -> fact.getAt().map(time -> time),
        (to, value) -> to.at((java.time.LocalTime) value));
  }

  private static Part supersedes() {
    BiConsumer<Fact.Builder, Object> setter = (to, value) -> to.supersedes((FactId) value);
    return new Part(
        "supersedes",
        string(ValueType.FACT.getExpected(), ValueType.FACT::read),
        true,
        false,
        fact -> fact.getSupersedes().map(id -> id),
        setter);
  }

  private static Part own(Attribute attribute) {
    return new Part(
        attribute.getName(),
        ValueForm.of(attribute),
        attribute.isOptional(),
        attribute.isMany(),
        attribute::valueIn,
        attribute::put);
  }

  private static ValueForm string(String expected, Function<String, Optional<Object>> reading) {
    return ValueForm.ofString(expected, reading);
  }

  private static Optional<Object> readCase(String text) {
    try {
      return Optional.of(CaseId.of(text));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }
}
