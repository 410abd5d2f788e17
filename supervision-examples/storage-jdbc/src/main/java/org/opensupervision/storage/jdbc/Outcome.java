package org.opensupervision.storage.jdbc;

/** What became of an attempt to keep a commit. */
enum Outcome {
  KEPT,

  /** The command id is there already. */
  KNOWN,

  /** A guard does not hold. */
  STALE
}
