package org.opensupervision.rules.vocabulary;

import java.util.List;

/** The kinds of fact of {@code model.variation}. */
final class VariationKinds {
  private static final FactAccess ACCESS = new VariationAccess();
  private static final AttributeShape CLAUSE = AttributeShape.of("clause", ValueType.CLAUSE);

  private VariationKinds() {}

  static List<FactKind> ofPeople() {
    return List.of(
        agreed("variation agreed", SubjectKind.PERSON),
        ended("variation ended", SubjectKind.PERSON));
  }

  static List<FactKind> ofCases() {
    return List.of(
        agreed("case variation agreed", SubjectKind.CASE),
        ended("case variation ended", SubjectKind.CASE));
  }

  private static FactKind agreed(String word, SubjectKind subject) {
    return new FactKindBuilder(word, subject, ACCESS)
        .with(CLAUSE)
        .with(AttributeShape.of("every", ValueType.TERM).asOptional())
        .with(AttributeShape.of("to", ValueType.EXTENT).asOptional())
        .with(AttributeShape.of("until", ValueType.DATE).asOptional())
        .with(AttributeShape.of("agreed by", ValueType.TEXT).between(1, 100))
        .with(AttributeShape.of("consented", ValueType.TRUTH).asOptional())
        .with(AttributeShape.of("grounds", ValueType.TEXT).asOptional().between(1, 500))
        .build();
  }

  private static FactKind ended(String word, SubjectKind subject) {
    return new FactKindBuilder(word, subject, ACCESS).with(CLAUSE).build();
  }
}
