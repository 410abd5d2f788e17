package org.opensupervision.rules.vocabulary;

import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.variation.AgreedVariation;
import org.opensupervision.model.variation.EndedVariation;

/** Takes the facts of {@code model.variation} apart. */
final class VariationAccess implements FactAccess {

  @Override
  public Object value(String kind, Fact fact, String attribute) {
    if (fact instanceof AgreedVariation agreed) {
      return agreed(agreed, kind, attribute);
    }
    if (fact instanceof EndedVariation ended && attribute.equals("clause")) {
      return ended.getClause();
    }
    throw FactAccess.unknown(kind, attribute);
  }

  private static Object agreed(AgreedVariation fact, String kind, String attribute) {
    return switch (attribute) {
      case "clause" -> fact.getClause();
      case "every" -> fact.getEvery();
      case "to" -> fact.getTo();
      case "until" -> fact.getUntil();
      case "agreed by" -> fact.getAgreedBy();
      case "consented" -> fact.getConsented();
      case "grounds" -> fact.getGrounds();
      default -> throw FactAccess.unknown(kind, attribute);
    };
  }

  @Override
  public Fact.Builder newBuilder(String kind) {
    return VariationBuilders.of(kind);
  }

  @Override
  public void put(String kind, Fact.Builder builder, String attribute, Object value) {
    VariationBuilders.put(kind, builder, attribute, value);
  }
}
