package org.opensupervision.storage.jdbc;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.Bytes;

/** Holds what is asked for against what is claimed, before anything is written. */
record Limits(Capabilities claimed) {

  static Limits of(Scope scope) {
    return new Limits(scope.database().capabilities());
  }

  void check(Commit commit) {
    var most = claimed.getMaxEntriesPerCommit();
    var retained = commit.getErasures().size() + commit.getHolds().size();
    var rows = commit.getDueUpdates().stream().mapToInt(each -> each.getRows().size()).sum();
    atMost("The number of guards", commit.getGuards().size(), most);
    atMost("The number of entries", commit.getEntries().size(), most);
    atMost("The number of messages", commit.getMessages().size(), most);
    atMost("The number of erasures and holds", retained, most);
    atMost("The number of due rows", rows, claimed.getMaxDueRowsPerCommit());
    lengths(commit).forEach(this::checkLength);
  }

  void check(Content record) {
    checkLength(record.getBytes().getLength());
  }

  private void checkLength(int length) {
    atMost("The length of a content", length, claimed.getMaxContentLength());
  }

  private static IntStream lengths(Commit commit) {
    var entries = commit.getEntries().stream().map(Entry::getContent);
    return Stream.concat(
            entries.flatMap(content -> content.map(Content::getBytes).stream()),
            commit.getMessages().stream().map(OutboxMessage::getContent))
        .mapToInt(Bytes::getLength);
  }

  private static void atMost(String what, int asked, int limit) {
    if (asked > limit) {
      throw new UnsupportedByStorageException(what, asked, limit);
    }
  }
}
