package org.opensupervision.model.amount;

import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** So many events, or so many minutes of events; 1 or more. */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public abstract class Amount {
  private static final int MINUTES_OF_HOUR = 60;

  Amount() {}

  /** Returns an amount of a unit, as a policy file states it. */
  public static Amount of(int number, AmountUnit unit) {
    return ImmutableAmount.of(number, unit);
  }

  /** Returns so many events. */
  public static Amount ofEvents(int number) {
    return of(number, AmountUnit.EVENTS);
  }

  /** Returns so many minutes. */
  public static Amount ofMinutes(int number) {
    return of(number, AmountUnit.MINUTES);
  }

  /** Returns so many hours, which equal 60 times as many minutes. */
  public static Amount ofHours(int number) {
    return ofMinutes(Math.multiplyExact(number, MINUTES_OF_HOUR));
  }

  /** Returns how many of the unit. */
  @Value.Parameter
  public abstract int getNumber();

  /** Returns what is counted. */
  @Value.Parameter
  public abstract AmountUnit getUnit();

  /** Returns whether minutes are counted. */
  public boolean isOfMinutes() {
    return getUnit() == AmountUnit.MINUTES;
  }

  /** Returns it in words: {@code 2} events, {@code 90 minutes}, {@code 3 hours}. */
  public String getText() {
    if (!isOfMinutes()) {
      return Integer.toString(getNumber());
    }
    boolean whole = getNumber() % MINUTES_OF_HOUR == 0;
    int number = whole ? getNumber() / MINUTES_OF_HOUR : getNumber();
    return number + (whole ? " hour" : " minute") + (number == 1 ? "" : "s");
  }

  @Override
  public final String toString() {
    return getText();
  }

  @Value.Check
  void refuseNonsense() {
    if (getNumber() < 1) {
      throw new IllegalArgumentException(
          "The number (" + getNumber() + ") of an amount must be 1 or more.");
    }
  }
}
