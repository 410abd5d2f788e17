package org.opensupervision.model.amount;

/** What an amount is counted in. */
public enum AmountUnit {
  /** How often it happened. */
  EVENTS,

  /** How long it took, in minutes. */
  MINUTES
}
