package org.opensupervision.storage.jdbc;

import java.util.List;

/** What became of an attempt to keep a commit. */
enum Outcome {
  KEPT,

  /** The command id is there already. */
  KNOWN,

  /** A guard does not hold. */
  STALE;

  static boolean isAnyKept(List<Outcome> outcomes) {
    return outcomes.contains(KEPT);
  }
}
