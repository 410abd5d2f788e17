package org.opensupervision.rules.engine.ledger;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.rules.engine.file.FilesProgress;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalListing;
import org.opensupervision.spi.storage.value.JournalId;

/** Reads everything that a store holds, journal by journal. */
public final class Inventory {
  private static final int PAGE = 1000;

  private final Store store;
  private final Ledger ledger;

  /** Makes the inventory of a store. */
  public Inventory(Store store) {
    this.store = store;
    this.ledger = new Ledger(store);
  }

  /** Returns the facts of every journal, each verified. */
  public Facts facts(FilesProgress progress) {
    var journals = journals();
    var facts = new ArrayList<Fact>();
    int read = 0;
    for (JournalId journal : journals) {
      ledger.open(journal).map(OpenJournal::getFacts).ifPresent(facts::addAll);
      read++;
      progress.read(read, journals.size());
    }
    return Facts.of(facts);
  }

  private List<JournalId> journals() {
    var journals = new ArrayList<JournalId>();
    var page = store.list(JournalListing.first(PAGE));
    while (!page.isEmpty()) {
      page.stream().map(JournalHead::getJournal).forEach(journals::add);
      page = store.list(JournalListing.after(journals.get(journals.size() - 1), PAGE));
    }
    return journals;
  }
}
