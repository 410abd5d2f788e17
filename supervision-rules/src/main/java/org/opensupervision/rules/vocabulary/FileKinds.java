package org.opensupervision.rules.vocabulary;

import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.file.ConsentGiven;
import org.opensupervision.model.file.ConsentWithdrawn;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.model.file.LegalHoldLifted;
import org.opensupervision.model.file.LegalHoldPlaced;

/** The kinds of fact of {@code model.file}. */
final class FileKinds {
  static final AttributeShape HOLD = AttributeShape.of("hold", ValueType.TEXT).between(1, 100);
  static final AttributeShape PART = AttributeShape.of("part", ValueType.TEXT).between(1, 200);
  private static final FactAccess ACCESS = new FileAccess();

  private FileKinds() {}

  static List<FactKind> all() {
    return List.of(
        kind("file destroyed", FileDestroyed.class)
            .with(PART.asOptional())
            .doneAfterwards()
            .build(),
        kind("legal hold placed", LegalHoldPlaced.class).with(HOLD).build(),
        kind("legal hold lifted", LegalHoldLifted.class).with(HOLD).build(),
        kind("consent given", ConsentGiven.class).with(PART).build(),
        kind("consent withdrawn", ConsentWithdrawn.class).with(PART).build());
  }

  private static FactKindBuilder kind(String word, Class<? extends Fact> type) {
    return new FactKindBuilder(word, type, SubjectKind.PERSON, ACCESS);
  }
}
