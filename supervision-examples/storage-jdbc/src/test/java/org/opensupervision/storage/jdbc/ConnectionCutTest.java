package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.value.CommandId;

/** The connection to the server is cut at any moment, before a request or before its answer. */
class ConnectionCutTest {

  private static final int CUTS = Proof.number("cuts", 40);
  private static final int MORE_CUTS = 1_000;

  private final Random random = new Random(13);
  private final Set<String> acknowledged = new LinkedHashSet<>();
  private final Set<String> sent = new LinkedHashSet<>();
  private int cuts;
  private int unknown;
  private int unknownButKept;
  private int unavailable;

  @Test
  void cutConnection_neverHidesWhatBecameOfACommit(TestReporter reporter) throws Exception {
    var options = Stores.newSpace();
    var direct = PostgresServer.url();
    try (var proxy = new Proxy(PostgresServer.port());
        var store = Stores.open(PostgresServer.url(proxy.port()), options);
        var witness = Stores.open(direct, options)) {
      while (cuts < CUTS || !hasMetBothOutcomes()) {
        assertThat(cuts).as("cuts without both outcomes").isLessThan(CUTS + MORE_CUTS);
        commitUntilCut(proxy, store, witness, "run-" + cuts);
        cuts++;
      }
      check(witness);
    }
    Proof.tell(reporter, "connection-cuts-postgresql", counts());
  }

  private boolean hasMetBothOutcomes() {
    return unknownButKept > 0 && unknown > unknownButKept;
  }

  private void commitUntilCut(Proxy proxy, Storage store, Storage witness, String run) {
    if (random.nextBoolean()) {
      proxy.cutRequestAfter(random.nextInt(12));
    } else {
      proxy.cutAnswerAfter(random.nextInt(12));
    }
    for (int number = 0; proxy.isArmed(); number++) {
      var command = CommandId.of(run + "-" + number);
      sent.add(command.getText());
      if (isAcknowledged(store, witness, command)) {
        acknowledged.add(command.getText());
      }
    }
  }

  private boolean isAcknowledged(Storage store, Storage witness, CommandId command) {
    try {
      Writers.commit(store, command);
      return true;
    } catch (OutcomeUnknownException cut) {
      unknown++;
      if (isKeptInTheEnd(witness, command)) {
        unknownButKept++;
      }
    } catch (StorageUnavailableException cut) {
      unavailable++;
      assertThat(witness.getCommitDoor().find(command)).isEmpty();
    }
    Writers.settle(store, command);
    return false;
  }

  /**
   * Tells whether a commit of unknown outcome was kept. The server may still be at work on it: a
   * commit to the same journals has to wait until it is not.
   */
  private static boolean isKeptInTheEnd(Storage witness, CommandId command) {
    var other = Workload.decide(witness, command);
    try {
      witness.getCommitDoor().commit(Workload.sameGuards(other));
    } catch (StaleJournalException moved) {
      // It was kept.
    }
    return witness.getCommitDoor().find(command).isPresent();
  }

  private void check(Storage witness) {
    var audit = new Audit();
    audit.look(witness);
    assertThat(audit.kept()).as("acknowledged commits").containsAll(acknowledged);
    assertThat(audit.kept()).as("every command, settled").isEqualTo(sent);
  }

  private String counts() {
    return cuts
        + " cuts, "
        + acknowledged.size()
        + " acknowledged commits, 0 lost, 0 kept by half, 0 kept twice; "
        + unknown
        + " of unknown outcome, of which "
        + unknownButKept
        + " were kept; "
        + unavailable
        + " refused as unavailable, none of which was kept";
  }
}
