package org.opensupervision.storage.jdbc;

import java.util.function.Supplier;

/** Who may change a database when. */
interface Turns {

  /** Everybody at any time, for a database that sees to it itself. */
  static Turns free() {
    return new Turns() {
      @Override
      public <T> T take(Supplier<T> work) {
        return work.get();
      }
    };
  }

  /** Does work that changes the database, when it may. */
  <T> T take(Supplier<T> work);
}
