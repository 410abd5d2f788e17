package org.opensupervision.rules.engine.vendor;

import org.jspecify.annotations.Nullable;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueRow;

/** Holds a page of due rows against the rules. */
final class DuePages {
  private DuePages() {}

  static void check(String store, DuePage page, DueRange range, int limit) {
    if (page.getRows().size() > limit) {
      throw StoreFaultException.brokeRule(store, 34, "answered more due rows than asked for");
    }
    if (page.getRows().isEmpty() && page.getNext().isPresent()) {
      throw StoreFaultException.brokeRule(store, 36, "gave a cursor without a due row");
    }
    @Nullable DuePlace before = null;
    for (DueRow row : page.getRows()) {
      DuePlace place = row.getPlace();
      if (!range.contains(place.getDue())) {
        throw StoreFaultException.brokeRule(store, 37, "answered due rows outside the range");
      }
      if (before != null && before.compareTo(place) >= 0) {
        throw StoreFaultException.brokeRule(store, 31, "answered due rows out of order");
      }
      before = place;
    }
  }
}
