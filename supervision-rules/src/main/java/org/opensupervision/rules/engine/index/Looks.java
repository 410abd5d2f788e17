package org.opensupervision.rules.engine.index;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.value.JournalId;

/** Reads the rows of the due index, page after page. */
public final class Looks {
  private static final int PAGE = 500;

  /** Every row. */
  static final DueRange ALL = DueRange.until(DuePlace.LAST_DAY.plusDays(1));

  private final Store store;

  /** Makes the reading of a store. */
  public Looks(Store store) {
    this.store = store;
  }

  /** Returns the journals of all rows, each once. */
  public Set<JournalId> journals() {
    Set<JournalId> journals = new LinkedHashSet<>();
    each(ALL, look -> journals.add(look.journal()));
    return journals;
  }

  /** Hands over every row whose day lies in a range, in the order of the days. */
  void each(DueRange range, Consumer<Look> to) {
    DuePage page = store.page(range, PageRequest.first(PAGE));
    @Nullable DuePlace last = hand(page, null, to);
    while (page.getNext().isPresent()) {
      page = store.page(range, PageRequest.after(page.getNext().get(), PAGE));
      last = hand(page, last, to);
    }
  }

  private @Nullable DuePlace hand(DuePage page, @Nullable DuePlace before, Consumer<Look> to) {
    @Nullable DuePlace last = before;
    for (DueRow row : page.getRows()) {
      if (last != null && last.compareTo(row.getPlace()) >= 0) {
        throw store.brokeRule(33, "went back from one page of due rows to the next");
      }
      last = row.getPlace();
      to.accept(Look.read(row));
    }
    return last;
  }
}
