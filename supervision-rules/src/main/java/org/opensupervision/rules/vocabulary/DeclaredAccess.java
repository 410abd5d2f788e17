package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.noted.CaseEventNoted;
import org.opensupervision.model.noted.EventNoted;

/** Takes the facts of one declared kind of event apart, by the types that the policy gives. */
final class DeclaredAccess implements FactAccess {
  private final Map<String, AttributeShape> parts;
  private final SubjectKind subject;

  DeclaredAccess(Map<String, AttributeShape> parts, SubjectKind subject) {
    this.parts = parts;
    this.subject = subject;
  }

  /**
   * A fact with a value that does not fit is not counted at all: which clause it breaks is open.
   */
  @Override
  public boolean includes(String kind, Fact fact) {
    return Noted.event(fact)
        .filter(event -> event.word().equals(kind))
        .filter(event -> event.details().entrySet().stream().allMatch(this::fits))
        .isPresent();
  }

  private boolean fits(Map.Entry<String, String> detail) {
    AttributeShape part = parts.get(detail.getKey());
    return part == null || read(part, detail.getValue()).isPresent();
  }

  @Override
  public Object value(String kind, Fact fact, String attribute) {
    AttributeShape part = parts.get(attribute);
    if (part == null) {
      throw FactAccess.unknown(kind, attribute);
    }
    return Noted.event(fact)
        .map(event -> event.details().get(attribute))
        .flatMap(text -> read(part, text));
  }

  private static Optional<Object> read(AttributeShape part, String text) {
    return part.many() ? TextList.read(part::read, text) : part.read(text);
  }

  @Override
  public Fact.Builder newBuilder(String kind) {
    return subject == SubjectKind.PERSON
        ? EventNoted.builder().event(kind)
        : CaseEventNoted.builder().event(kind);
  }

  @Override
  public void put(String kind, Fact.Builder builder, String attribute, Object value) {
    AttributeShape part = parts.get(attribute);
    if (part == null) {
      throw FactAccess.unknown(kind, attribute);
    }
    String text =
        value instanceof List<?> several ? TextList.join(several) : part.type().write(value);
    NotedAccess.putDetail(builder, attribute, text);
  }
}
