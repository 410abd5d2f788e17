package org.opensupervision.storage.jdbc;

import java.util.function.Supplier;

/** On whose threads a database is spoken to. */
interface Threads {

  /** Those of the callers, for a driver that is at home with several at once. */
  static Threads ofCallers() {
    return new Threads() {

      @Override
      public <T> T read(Supplier<T> work) {
        return work.get();
      }

      @Override
      public <T> T write(Supplier<T> work) {
        return work.get();
      }
    };
  }

  <T> T read(Supplier<T> work);

  <T> T write(Supplier<T> work);
}
