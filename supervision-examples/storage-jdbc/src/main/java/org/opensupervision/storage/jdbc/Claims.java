package org.opensupervision.storage.jdbc;

import java.util.EnumSet;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.Durability;
import org.opensupervision.spi.storage.StoragePart;

/** What both databases are claimed to be capable of. */
final class Claims {

  private Claims() {}

  static Capabilities of(Durability durability) {
    return Capabilities.builder()
        .durability(durability)
        .maxContentLength(1 << 20)
        .maxEntriesPerCommit(512)
        .maxDueRowsPerCommit(4_096)
        .parts(EnumSet.allOf(StoragePart.class))
        .build();
  }
}
