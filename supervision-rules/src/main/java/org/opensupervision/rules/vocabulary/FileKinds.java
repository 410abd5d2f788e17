package org.opensupervision.rules.vocabulary;

import static org.opensupervision.rules.vocabulary.FactKind.ofPerson;

import java.util.List;
import org.opensupervision.model.file.ConsentGiven;
import org.opensupervision.model.file.ConsentWithdrawn;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.model.file.LegalHoldLifted;
import org.opensupervision.model.file.LegalHoldPlaced;

/** The kinds of fact of {@code model.file}. */
final class FileKinds {
  static final AttributeShape HOLD = AttributeShape.of("hold", ValueType.TEXT).between(1, 100);
  static final AttributeShape PART =
      AttributeShape.of("part", ValueType.TEXT).between(1, 200);

  private FileKinds() {}

  static List<FactKind> all() {
    return List.of(
        ofPerson("file destroyed", FileDestroyed.class, FileKinds::destroyed),
        ofPerson("legal hold placed", LegalHoldPlaced.class, FileKinds::placed),
        ofPerson("legal hold lifted", LegalHoldLifted.class, FileKinds::lifted),
        ofPerson("consent given", ConsentGiven.class, FileKinds::given),
        ofPerson("consent withdrawn", ConsentWithdrawn.class, FileKinds::withdrawn));
  }

  private static FactParts destroyed() {
    return FactKindBuilder.of(FileDestroyed.class, FileDestroyed::builder)
        .withOptional(PART.asOptional(), FileDestroyed::getPart, FileDestroyed.Builder::part)
        .doneAfterwards()
        .build();
  }

  private static FactParts placed() {
    return FactKindBuilder.of(LegalHoldPlaced.class, LegalHoldPlaced::builder)
        .with(HOLD, LegalHoldPlaced::getHold, LegalHoldPlaced.Builder::hold)
        .build();
  }

  private static FactParts lifted() {
    return FactKindBuilder.of(LegalHoldLifted.class, LegalHoldLifted::builder)
        .with(HOLD, LegalHoldLifted::getHold, LegalHoldLifted.Builder::hold)
        .build();
  }

  private static FactParts given() {
    return FactKindBuilder.of(ConsentGiven.class, ConsentGiven::builder)
        .with(PART, ConsentGiven::getPart, ConsentGiven.Builder::part)
        .build();
  }

  private static FactParts withdrawn() {
    return FactKindBuilder.of(ConsentWithdrawn.class, ConsentWithdrawn::builder)
        .with(PART, ConsentWithdrawn::getPart, ConsentWithdrawn.Builder::part)
        .build();
  }
}
