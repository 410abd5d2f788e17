package org.opensupervision.rules.vocabulary;

import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.noted.CaseDetailNoted;
import org.opensupervision.model.noted.CaseEventNoted;
import org.opensupervision.model.noted.DetailNoted;
import org.opensupervision.model.noted.EventNoted;

/**
 * The kinds of fact of {@code model.noted}: in files they have words of their own, in policies
 * those that the policy declares.
 */
final class NotedKinds {
  private static final FactAccess ACCESS = new NotedAccess();
  static final FactKind EVENT = event("event noted", EventNoted.class, SubjectKind.PERSON);
  static final FactKind CASE_EVENT =
      event("case event noted", CaseEventNoted.class, SubjectKind.CASE);
  static final FactKind DETAIL = detail("detail noted", DetailNoted.class, SubjectKind.PERSON);
  static final FactKind CASE_DETAIL =
      detail("case detail noted", CaseDetailNoted.class, SubjectKind.CASE);
  private static final List<FactKind> ALL = List.of(EVENT, DETAIL, CASE_EVENT, CASE_DETAIL);

  private NotedKinds() {}

  static boolean has(FactKind kind) {
    return ALL.contains(kind);
  }

  private static FactKind event(String word, Class<? extends Fact> type, SubjectKind subject) {
    return new FactKindBuilder(word, type, subject, ACCESS)
        .with(AttributeShape.of("event", ValueType.TEXT).between(1, 100))
        .with(AttributeShape.of("details", ValueType.DETAILS).asOptional().between(1, 50))
        .build();
  }

  private static FactKind detail(String word, Class<? extends Fact> type, SubjectKind subject) {
    return new FactKindBuilder(word, type, subject, ACCESS)
        .with(AttributeShape.of("attribute", ValueType.TEXT).between(1, 100))
        .with(AttributeShape.of("value", ValueType.TEXT).between(1, 1000).asOptional())
        .build();
  }
}
