package org.opensupervision.spi.storage.outbox;

/** What became of a leased message. */
public enum Outcome {

  /** It was handed over; nobody claims it again. */
  DONE,

  /** It was not handed over and is to be tried again at a later moment. */
  RETRY,

  /** It is put aside until somebody has looked at it. */
  PARKED
}
