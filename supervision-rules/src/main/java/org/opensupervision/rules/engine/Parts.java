package org.opensupervision.rules.engine;

import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.engine.entry.Intake;
import org.opensupervision.rules.engine.entry.Recorder;
import org.opensupervision.rules.engine.erasing.Destroyer;
import org.opensupervision.rules.engine.erasing.Proposer;
import org.opensupervision.rules.engine.index.DueIndex;
import org.opensupervision.rules.engine.index.Holdings;
import org.opensupervision.rules.engine.index.Sweeper;
import org.opensupervision.rules.engine.ledger.Inventory;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.outbox.ReminderOutbox;
import org.opensupervision.rules.engine.reading.FileDoor;

/** What an engine is made of, and what to do at its end. */
record Parts(
    Supervision supervision,
    Ledger ledger,
    Inventory inventory,
    DueIndex index,
    Recorder recorder,
    Intake intake,
    Sweeper sweeper,
    Holdings holdings,
    FileDoor door,
    Proposer proposer,
    Destroyer destroyer,
    ReminderOutbox outbox,
    Runnable end) {

  void close() {
    end.run();
  }
}
