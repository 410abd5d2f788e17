package org.opensupervision.spi.storage.memory;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.Bytes;

/** Holds what is asked for against what is claimed. */
final class Limits {

  private final Capabilities claimed;

  Limits(Capabilities claimed) {
    this.claimed = claimed;
  }

  void check(Commit commit) {
    require(commit.getMessages().isEmpty(), StoragePart.OUTBOX, "an outbox");
    var retained = commit.getErasures().size() + commit.getHolds().size();
    require(retained == 0, StoragePart.ERASURE, "erasures and holds");
    var most = claimed.getMaxEntriesPerCommit();
    atMost("The number of guards", commit.getGuards().size(), most);
    atMost("The number of entries", commit.getEntries().size(), most);
    atMost("The number of messages", commit.getMessages().size(), most);
    atMost("The number of erasures and holds", retained, most);
    atMost("The number of due rows", rows(commit), claimed.getMaxDueRowsPerCommit());
    lengths(commit).forEach(this::checkLength);
  }

  void check(Content record) {
    checkLength(record.getBytes().getLength());
  }

  /** Refuses what belongs to a part that is not claimed, unless there is nothing of it. */
  void require(boolean isNone, StoragePart part, String name) {
    if (!isNone && !claimed.claims(part)) {
      throw new UnsupportedByStorageException(name);
    }
  }

  private void checkLength(int length) {
    atMost("The length of a content", length, claimed.getMaxContentLength());
  }

  private static int rows(Commit commit) {
    return commit.getDueUpdates().stream().mapToInt(each -> each.getRows().size()).sum();
  }

  private static IntStream lengths(Commit commit) {
    var entries =
        commit.getEntries().stream().map(Entry::getContent).flatMap(each -> each.stream());
    return Stream.concat(
            entries.map(Content::getBytes),
            commit.getMessages().stream().map(OutboxMessage::getContent))
        .mapToInt(Bytes::getLength);
  }

  private static void atMost(String what, int asked, int limit) {
    if (asked > limit) {
      throw new UnsupportedByStorageException(what, asked, limit);
    }
  }
}
