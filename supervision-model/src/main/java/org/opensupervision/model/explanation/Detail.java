package org.opensupervision.model.explanation;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * A named value of a step, as canonical text of a known kind.
 *
 * <p>Dates are written {@code 2026-04-13}, terms {@code 5 working days}, numbers in plain digits.
 */
@Value.Immutable(builder = false)
public interface Detail {
  /** Returns the name of the value, such as {@code date}. */
  @Protected(Protection.PUBLIC)
  @Value.Parameter
  String getName();

  /** Returns what kind of value it is. */
  @Protected(Protection.PUBLIC)
  @Value.Parameter
  DetailKind getKind();

  /** Returns the value as canonical text. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  @Value.Parameter
  String getText();

  /** Returns a date by name. */
  static Detail of(String name, LocalDate date) {
    return ImmutableDetail.of(name, DetailKind.DATE, date.toString());
  }

  /** Returns a term by name. */
  static Detail of(String name, Term term) {
    return ImmutableDetail.of(name, DetailKind.TERM, term.getText());
  }

  /** Returns a whole number by name. */
  static Detail of(String name, long number) {
    return ImmutableDetail.of(name, DetailKind.NUMBER, Long.toString(number));
  }

  /** Returns the id of a fact by name. */
  static Detail of(String name, FactId fact) {
    return ImmutableDetail.of(name, DetailKind.FACT, fact.getValue());
  }

  /** Returns the id of a clause by name. */
  static Detail of(String name, ClauseId clause) {
    return ImmutableDetail.of(name, DetailKind.CLAUSE, clause.getValue());
  }

  /** Returns words of the policy language or of a document by name. */
  static Detail of(String name, String words) {
    return ImmutableDetail.of(name, DetailKind.WORDS, words);
  }

  /** Returns the value as a date; throws {@link IllegalStateException} if it is not one. */
  default LocalDate asDate() {
    if (getKind() != DetailKind.DATE) {
      throw new IllegalStateException(
          "The kind (" + getKind() + ") of the value " + getName() + " must be DATE.");
    }
    return LocalDate.parse(getText());
  }
}
