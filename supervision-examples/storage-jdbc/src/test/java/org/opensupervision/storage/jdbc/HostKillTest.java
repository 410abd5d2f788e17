package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.value.CommandId;

/**
 * A process that commits is killed at any moment, again and again, on one and the same database.
 */
class HostKillTest {

  private static final int KILLS = Proof.number("kills", 10);

  /** How many commits a process is given at most before it is killed. */
  private static final int MOST_COMMITS = Proof.number("commits", 100);

  @TempDir private Path folder;

  private final Random random = new Random(7);
  private final Audit audit = new Audit();
  private int acknowledged;
  private int unacknowledged;
  private int unacknowledgedButKept;

  @Test
  void killedHostOfH2_losesNothingAndLeavesNoHalves(TestReporter reporter) throws Exception {
    killAgainAndAgain("jdbc:h2:file:" + folder.resolve("records"));
    Proof.tell(reporter, "host-kills-h2", counts());
  }

  @Test
  void killedHostOfPostgres_losesNothingAndLeavesNoHalves(TestReporter reporter) throws Exception {
    killAgainAndAgain(PostgresServer.url());
    Proof.tell(reporter, "host-kills-postgresql", counts());
  }

  private void killAgainAndAgain(String url) throws Exception {
    var space = Stores.newSpace();
    for (int round = 0; round < KILLS; round++) {
      var tried = new LinkedHashSet<String>();
      var acked = new LinkedHashSet<String>();
      runUntilKilled(url, space.getSpace(), "run-" + round, tried, acked);
      try (var store = Stores.open(url, space)) {
        check(store, tried, acked);
      }
    }
    assertThat(acknowledged).isPositive();
  }

  private void runUntilKilled(
      String url, String space, String run, Set<String> tried, Set<String> acked) throws Exception {
    try (var child = Child.start(Committer.class, url, space, run)) {
      var enough = random.nextInt(MOST_COMMITS);
      while (acked.size() < enough) {
        take(child.next(), tried, acked);
      }
      child.killAfter(random.nextInt(2_000_000));
      child.rest().forEach(line -> take(line, tried, acked));
    }
  }

  private static void take(String line, Set<String> tried, Set<String> acked) {
    if (line.startsWith("try ")) {
      tried.add(line.substring(4));
    } else if (line.startsWith("ack ")) {
      acked.add(line.substring(4));
    }
  }

  private void check(Storage store, Set<String> tried, Set<String> acked) {
    audit.look(store);
    assertThat(audit.kept()).as("acknowledged commits").containsAll(acked);
    acknowledged += acked.size();
    tried.removeAll(acked);
    for (var open : tried) {
      settle(store, CommandId.of(open));
    }
    audit.look(store);
    assertThat(audit.kept()).containsAll(tried);
  }

  /** Sends the command again: it is kept now, or it was and its first receipt comes back. */
  private void settle(Storage store, CommandId command) {
    unacknowledged++;
    var before = store.getCommitDoor().find(command);
    var receipt = store.getCommitDoor().commit(Workload.decide(store, command));
    if (before.isPresent()) {
      unacknowledgedButKept++;
      assertThat(receipt).isEqualTo(before.get());
    }
  }

  private String counts() {
    return KILLS
        + " kills, "
        + acknowledged
        + " acknowledged commits, 0 lost, 0 kept by half; "
        + unacknowledged
        + " not acknowledged, of which "
        + unacknowledgedButKept
        + " were kept";
  }
}
