package org.opensupervision.rules.engine.ledger;

import java.util.ArrayList;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.rules.engine.file.FilesProgress;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.value.JournalId;

/** Reads everything that a store holds, journal by journal. */
public final class Inventory {
  private final Store store;
  private final Ledger ledger;

  /** Makes the inventory of a store. */
  public Inventory(Store store) {
    this.store = store;
    this.ledger = new Ledger(store);
  }

  /** Returns the facts of every journal, each verified. */
  public Facts facts(FilesProgress progress) {
    var journals = new ArrayList<JournalId>();
    store.eachHead(head -> journals.add(head.getJournal()));
    var facts = new ArrayList<Fact>();
    int read = 0;
    for (JournalId journal : journals) {
      ledger.open(journal).map(OpenJournal::getFacts).ifPresent(facts::addAll);
      read++;
      progress.read(read, journals.size());
    }
    return Facts.of(facts);
  }
}
