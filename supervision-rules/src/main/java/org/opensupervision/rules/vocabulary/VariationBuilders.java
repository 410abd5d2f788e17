package org.opensupervision.rules.vocabulary;

import java.time.LocalDate;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.variation.CaseVariationAgreed;
import org.opensupervision.model.variation.CaseVariationEnded;
import org.opensupervision.model.variation.VariationAgreed;
import org.opensupervision.model.variation.VariationEnded;

/** Puts the facts of {@code model.variation} together. */
final class VariationBuilders {
  private VariationBuilders() {}

  static Fact.Builder of(String kind) {
    return switch (kind) {
      case "variation agreed" -> VariationAgreed.builder();
      case "variation ended" -> VariationEnded.builder();
      case "case variation agreed" -> CaseVariationAgreed.builder();
      case "case variation ended" -> CaseVariationEnded.builder();
      default -> throw FactAccess.unknown(kind);
    };
  }

  static void put(String kind, Fact.Builder to, String attribute, Object value) {
    switch (kind) {
      case "variation agreed" -> agreed((VariationAgreed.Builder) to, attribute, value);
      case "variation ended" -> ended((VariationEnded.Builder) to, attribute, value);
      case "case variation agreed" -> agreed((CaseVariationAgreed.Builder) to, attribute, value);
      case "case variation ended" -> ended((CaseVariationEnded.Builder) to, attribute, value);
      default -> throw FactAccess.unknown(kind);
    }
  }

  private static void agreed(VariationAgreed.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "clause" -> to.clause((ClauseId) value);
      case "every" -> to.every((Term) value);
      case "to" -> to.to((Extent) value);
      case "until" -> to.until((LocalDate) value);
      case "agreed by" -> to.agreedBy((String) value);
      case "consented" -> to.consented((Boolean) value);
      case "grounds" -> to.grounds((String) value);
      default -> throw FactAccess.unknown("variation agreed", attribute);
    }
  }

  private static void agreed(CaseVariationAgreed.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "clause" -> to.clause((ClauseId) value);
      case "every" -> to.every((Term) value);
      case "to" -> to.to((Extent) value);
      case "until" -> to.until((LocalDate) value);
      case "agreed by" -> to.agreedBy((String) value);
      case "consented" -> to.consented((Boolean) value);
      case "grounds" -> to.grounds((String) value);
      default -> throw FactAccess.unknown("case variation agreed", attribute);
    }
  }

  private static void ended(VariationEnded.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "clause" -> to.clause((ClauseId) value);
      default -> throw FactAccess.unknown("variation ended", attribute);
    }
  }

  private static void ended(CaseVariationEnded.Builder to, String attribute, Object value) {
    switch (attribute) {
      case "clause" -> to.clause((ClauseId) value);
      default -> throw FactAccess.unknown("case variation ended", attribute);
    }
  }
}
