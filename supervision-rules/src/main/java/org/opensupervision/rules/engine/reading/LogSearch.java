package org.opensupervision.rules.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.rules.engine.file.AccessAnswer;
import org.opensupervision.rules.engine.file.LogReading;
import org.opensupervision.rules.engine.file.LogRequest;
import org.opensupervision.rules.engine.file.LoggedAccess;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Looks through the access log for what is about one subject, entry by entry, each one verified to
 * follow the one before.
 */
final class LogSearch {
  private static final int PAGE = 500;
  private static final int MOST_LOOKED_AT = 10_000;

  private final Store store;
  private final LogRequest request;
  private final List<LoggedAccess> found = new ArrayList<>();
  private JournalHead place = JournalHead.start(JournalId.ACCESS_LOG);

  LogSearch(Store store, LogRequest request) {
    this.store = store;
    this.request = request;
  }

  LogReading read(AccessAnswer answer) {
    long end = begin() ? search() : place.getSequence();
    boolean isMore = place.getSequence() < end;
    return LogReading.of(
        answer, found, isMore ? Optional.of(place.getSequence()) : Optional.empty());
  }

  /** Goes to the place to begin after; false if the log does not reach it. */
  private boolean begin() {
    if (request.getAfter() == 0) {
      return true;
    }
    var page = store.accessLog(AccessSlice.of(request.getAfter() - 1, 1));
    boolean isThere = page.getHead().getSequence() >= request.getAfter();
    require(isThere == !page.getEntries().isEmpty(), 107);
    for (Entry entry : page.getEntries()) {
      require(entry.getSequence() == request.getAfter() && entry.isContentIntact(), 102);
      place = JournalHead.after(entry);
    }
    return !page.getEntries().isEmpty();
  }

  /** Returns how far the log had got when the search began. */
  private long search() {
    var page = next(place.getSequence());
    long end = page.getHead().getSequence();
    long last = place.getSequence() + MOST_LOOKED_AT;
    while (take(page) && place.getSequence() < end && place.getSequence() < last) {
      page = next(end);
    }
    return end;
  }

  /** A log grows; a page without entries is that of its end. */
  private JournalPage next(long reached) {
    var page = store.accessLog(AccessSlice.of(place.getSequence(), PAGE));
    var head = page.getHead();
    require(head.getSequence() >= reached, 107);
    require(!page.getEntries().isEmpty() || head.equals(place), 107);
    return page;
  }

  /** Takes the entries of a page; false if there is no room for more. */
  private boolean take(JournalPage page) {
    for (Entry entry : page.getEntries()) {
      if (found.size() == request.getLimit()) {
        return false;
      }
      require(place.isFollowedBy(entry), 102);
      place = JournalHead.after(entry);
      var access = AccessRecord.read(entry);
      if (access.getSubject().equals(request.getSubject())) {
        found.add(access);
      }
    }
    boolean isAtEnd = place.getSequence() == page.getHead().getSequence();
    require(!isAtEnd || place.equals(page.getHead()), 107);
    return true;
  }

  private void require(boolean holds, int rule) {
    store.require(holds, rule, "left out or changed entries of", JournalId.ACCESS_LOG);
  }
}
