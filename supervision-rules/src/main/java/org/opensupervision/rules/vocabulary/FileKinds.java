package org.opensupervision.rules.vocabulary;

import java.util.List;

/** The kinds of fact of {@code model.file}. */
final class FileKinds {
  static final AttributeShape HOLD = AttributeShape.of("hold", ValueType.TEXT).between(1, 100);
  static final AttributeShape PART = AttributeShape.of("part", ValueType.TEXT).between(1, 200);
  private static final FactAccess ACCESS = new FileAccess();

  private FileKinds() {}

  static List<FactKind> all() {
    return List.of(
        kind("file destroyed").with(PART.asOptional()).doneAfterwards().build(),
        kind("legal hold placed").with(HOLD).build(),
        kind("legal hold lifted").with(HOLD).build(),
        kind("consent given").with(PART).build(),
        kind("consent withdrawn").with(PART).build());
  }

  private static FactKindBuilder kind(String word) {
    return new FactKindBuilder(word, SubjectKind.PERSON, ACCESS);
  }
}
