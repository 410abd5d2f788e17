package org.opensupervision.storage.jdbc;

import org.opensupervision.spi.storage.StorageOptions;

/** What every part of one open store has in common. */
record Scope(Sessions sessions, Database database, int space, StoreClock clock) {

  static Scope of(Sessions sessions, Database database, StorageOptions options) {
    var space =
        sessions.prepare(connection -> Spaces.number(connection, database, options.getSpace()));
    return new Scope(
        sessions, database, space, new StoreClock(options.getClock(), database.clock()));
  }
}
