package org.opensupervision.rules.vocabulary;

import java.util.HashMap;
import java.util.Map;
import org.opensupervision.model.declaration.About;
import org.opensupervision.model.declaration.DeclaredAttribute;
import org.opensupervision.model.declaration.DeclaredEvent;
import org.opensupervision.model.declaration.DeclaredValue;

/** Makes kinds of fact and attributes of what a policy declares. */
final class Declared {
  private Declared() {}

  static FactKind kind(DeclaredEvent event) {
    SubjectKind subject = subject(event.getAbout());
    Map<String, AttributeShape> parts = new HashMap<>();
    event.getParts().forEach(part -> parts.put(part.getName(), shape(part).asOptional()));
    var kind =
        new FactKindBuilder(event.getWord(), subject, new DeclaredAccess(parts, subject))
            .statedAs(subject == SubjectKind.PERSON ? NotedKinds.EVENT : NotedKinds.CASE_EVENT);
    event.getParts().forEach(part -> kind.with(shape(part).asOptional()));
    return event.isDoneAfterwards() ? kind.doneAfterwards().build() : kind.build();
  }

  static StateAttribute state(DeclaredAttribute attribute) {
    return StateAttribute.noted(shape(attribute.getValue()), subject(attribute.getAbout()));
  }

  private static SubjectKind subject(About about) {
    return about == About.PERSON ? SubjectKind.PERSON : SubjectKind.CASE;
  }

  private static AttributeShape list(DeclaredValue value) {
    return value.getWords().isEmpty()
        ? AttributeShape.of(value.getName(), ValueType.TEXT).asMany()
        : AttributeShape.ofWords(value.getName(), value.getWords()).asMany();
  }

  private static AttributeShape shape(DeclaredValue value) {
    return switch (value.getType()) {
      case TEXT -> AttributeShape.of(value.getName(), ValueType.TEXT);
      case NUMBER -> AttributeShape.of(value.getName(), ValueType.NUMBER);
      case TRUTH -> AttributeShape.of(value.getName(), ValueType.TRUTH);
      case DATE -> AttributeShape.of(value.getName(), ValueType.DATE);
      case TERM -> AttributeShape.of(value.getName(), ValueType.TERM);
      case PERSON -> AttributeShape.of(value.getName(), ValueType.PERSON);
      case WORD -> AttributeShape.ofWords(value.getName(), value.getWords());
      case LIST -> list(value);
    };
  }
}
