package org.opensupervision.storage.jdbc;

import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.Entry;

/** Holds a commit against what is claimed, before anything is written. */
final class Limits {

  private Limits() {}

  static void check(Commit commit, Capabilities claimed) {
    var rows = commit.getDueUpdates().stream().mapToInt(each -> each.getRows().size()).sum();
    var length = commit.getEntries().stream().mapToInt(Limits::length).max().orElse(0);
    atMost("The number of entries", commit.getEntries().size(), claimed.getMaxEntriesPerCommit());
    atMost("The number of due rows", rows, claimed.getMaxDueRowsPerCommit());
    atMost("The length of a content", length, claimed.getMaxContentLength());
  }

  private static int length(Entry entry) {
    return entry.getContent().map(content -> content.getBytes().getLength()).orElse(0);
  }

  private static void atMost(String what, int asked, int limit) {
    if (asked > limit) {
      throw new UnsupportedByStorageException(what, asked, limit);
    }
  }
}
