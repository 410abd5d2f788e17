package org.opensupervision.rules.vocabulary;

import java.util.List;

/**
 * The kinds of fact of {@code model.noted}: in files they have words of their own, in policies
 * those that the policy declares.
 */
final class NotedKinds {
  private static final FactAccess ACCESS = new NotedAccess();
  static final FactKind EVENT = event("event noted", SubjectKind.PERSON);
  static final FactKind CASE_EVENT = event("case event noted", SubjectKind.CASE);
  static final FactKind DETAIL = detail("detail noted", SubjectKind.PERSON);
  static final FactKind CASE_DETAIL = detail("case detail noted", SubjectKind.CASE);
  private static final List<FactKind> ALL = List.of(EVENT, DETAIL, CASE_EVENT, CASE_DETAIL);

  private NotedKinds() {}

  static boolean has(FactKind kind) {
    return ALL.contains(kind);
  }

  private static FactKind event(String word, SubjectKind subject) {
    return new FactKindBuilder(word, subject, ACCESS)
        .with(AttributeShape.of("event", ValueType.TEXT).between(1, 100))
        .with(AttributeShape.of("details", ValueType.DETAILS).asOptional().between(1, 50))
        .build();
  }

  private static FactKind detail(String word, SubjectKind subject) {
    return new FactKindBuilder(word, subject, ACCESS)
        .with(AttributeShape.of("attribute", ValueType.TEXT).between(1, 100))
        .with(AttributeShape.of("value", ValueType.TEXT).between(1, 1000).asOptional())
        .build();
  }
}
