package org.opensupervision.model.amount;

import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.model.time.Term;

/**
 * How long or how much: a term, so many minutes or hours, or so many events.
 *
 * <p>It is what a decision puts in the place of what a clause asks. Example: {@code 10 working
 * days}, {@code 72 hours}, {@code 2 events}.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public abstract class Extent {

  Extent() {}

  /** Returns a length of time in days, weeks, months or years. */
  public static Extent of(Term term) {
    return ImmutableExtent.of(Optional.of(term), Optional.empty());
  }

  /** Returns so many events, minutes or hours. */
  public static Extent of(Amount amount) {
    return ImmutableExtent.of(Optional.empty(), Optional.of(amount));
  }

  /** Returns the term; empty where it is an amount. */
  @Value.Parameter
  public abstract Optional<Term> getTerm();

  /** Returns the amount; empty where it is a term. */
  @Value.Parameter
  public abstract Optional<Amount> getAmount();

  /** Returns it in words: {@code 10 working days}, {@code 90 minutes}, {@code 2 events}. */
  public String getText() {
    return getTerm().map(Term::getText).orElseGet(() -> getAmount().map(Extent::words).orElse(""));
  }

  private static String words(Amount amount) {
    String unit = amount.getNumber() == 1 ? " event" : " events";
    return amount.isOfMinutes() ? amount.getText() : amount.getNumber() + unit;
  }

  @Override
  public final String toString() {
    return getText();
  }
}
