package org.opensupervision.spi.storage.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;

/** The clock that a store was opened with, if there is one: it has none of its own. */
record StoreClock(Optional<InstantSource> source) {

  Instant now() {
    return source
        .map(InstantSource::instant)
        .orElseThrow(() -> new UnsupportedByStorageException("a clock"));
  }
}
