package org.opensupervision.rules.vocabulary;

import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.file.ConsentGiven;
import org.opensupervision.model.file.ConsentWithdrawn;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.model.file.LegalHoldLifted;
import org.opensupervision.model.file.LegalHoldPlaced;

/** Takes the facts of {@code model.file} apart. */
final class FileAccess implements FactAccess {

  @Override
  public Object value(String kind, Fact fact, String attribute) {
    return switch (kind) {
      case "file destroyed" -> part(((FileDestroyed) fact).getPart(), kind, attribute);
      case "legal hold placed" -> hold(((LegalHoldPlaced) fact).getHold(), kind, attribute);
      case "legal hold lifted" -> hold(((LegalHoldLifted) fact).getHold(), kind, attribute);
      case "consent given" -> part(((ConsentGiven) fact).getPart(), kind, attribute);
      case "consent withdrawn" -> part(((ConsentWithdrawn) fact).getPart(), kind, attribute);
      default -> throw FactAccess.unknown(kind);
    };
  }

  /** Returns the name of a hold if that is the attribute. */
  static Object hold(Object value, String kind, String attribute) {
    return only("hold", value, kind, attribute);
  }

  /** Returns the part of a file if that is the attribute. */
  static Object part(Object value, String kind, String attribute) {
    return only("part", value, kind, attribute);
  }

  private static Object only(String name, Object value, String kind, String attribute) {
    if (!attribute.equals(name)) {
      throw FactAccess.unknown(kind, attribute);
    }
    return value;
  }

  @Override
  public Fact.Builder newBuilder(String kind) {
    return FileBuilders.of(kind);
  }

  @Override
  public void put(String kind, Fact.Builder builder, String attribute, Object value) {
    FileBuilders.put(kind, builder, attribute, value);
  }
}
