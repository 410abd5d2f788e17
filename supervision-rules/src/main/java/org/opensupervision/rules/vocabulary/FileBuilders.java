package org.opensupervision.rules.vocabulary;

import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.file.ConsentGiven;
import org.opensupervision.model.file.ConsentWithdrawn;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.model.file.LegalHoldLifted;
import org.opensupervision.model.file.LegalHoldPlaced;

/** Puts the facts of {@code model.file} together. */
final class FileBuilders {
  private FileBuilders() {}

  static Fact.Builder of(String kind) {
    return switch (kind) {
      case "file destroyed" -> FileDestroyed.builder();
      case "legal hold placed" -> LegalHoldPlaced.builder();
      case "legal hold lifted" -> LegalHoldLifted.builder();
      case "consent given" -> ConsentGiven.builder();
      case "consent withdrawn" -> ConsentWithdrawn.builder();
      default -> throw FactAccess.unknown(kind);
    };
  }

  static void put(String kind, Fact.Builder to, String attribute, Object value) {
    switch (kind) {
      case "file destroyed" -> destroyed((FileDestroyed.Builder) to, attribute, value);
      case "legal hold placed" -> placed((LegalHoldPlaced.Builder) to, attribute, value);
      case "legal hold lifted" -> lifted((LegalHoldLifted.Builder) to, attribute, value);
      case "consent given" -> given((ConsentGiven.Builder) to, attribute, value);
      case "consent withdrawn" -> withdrawn((ConsentWithdrawn.Builder) to, attribute, value);
      default -> throw FactAccess.unknown(kind);
    }
  }

  private static void destroyed(FileDestroyed.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "part" -> to.part((String) value);
      default -> throw FactAccess.unknown("file destroyed", attribute);
    }
  }

  private static void placed(LegalHoldPlaced.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "hold" -> to.hold((String) value);
      default -> throw FactAccess.unknown("legal hold placed", attribute);
    }
  }

  private static void lifted(LegalHoldLifted.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "hold" -> to.hold((String) value);
      default -> throw FactAccess.unknown("legal hold lifted", attribute);
    }
  }

  private static void given(ConsentGiven.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "part" -> to.part((String) value);
      default -> throw FactAccess.unknown("consent given", attribute);
    }
  }

  private static void withdrawn(ConsentWithdrawn.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "part" -> to.part((String) value);
      default -> throw FactAccess.unknown("consent withdrawn", attribute);
    }
  }
}
