package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.value.CommandId;

/** The server, with all its processes, is killed under load and started again on its own data. */
class ServerKillTest {

  private static final int KILLS = Proof.number("kills", 10);
  private static final int WRITERS = 4;
  private static final int MOST_COMMITS = Proof.number("commits", 100);

  @TempDir private Path folder;

  private final Random random = new Random(11);
  private final Audit audit = new Audit();
  private int acknowledged;
  private int unknown;
  private int unknownButKept;

  @Test
  void killedServer_losesNothingAndLeavesNoHalves(TestReporter reporter) throws Exception {
    var server = start(0);
    var port = server.getPort();
    try (var store = Stores.openImpatient(PostgresServer.url(server), Stores.newSpace())) {
      for (int round = 0; round < KILLS; round++) {
        var writers = new Writers(store, "run-" + round, WRITERS);
        writers.awaitAcknowledged(1 + random.nextInt(MOST_COMMITS));
        kill(server);
        writers.awaitFailure();
        server.close();
        server = start(port);
        check(store, writers);
      }
    } finally {
      server.close();
    }
    assertThat(unknown).isPositive();
    Proof.tell(reporter, "server-kills-postgresql", counts());
  }

  private EmbeddedPostgres start(int port) {
    var builder = EmbeddedPostgres.builder();
    if (port != 0) {
      builder.setPort(port);
    }
    return PostgresServer.start(
        builder.setDataDirectory(folder.resolve("data")).setCleanDataDirectory(false));
  }

  private void kill(EmbeddedPostgres server) throws Exception {
    assertThat(server.getPort()).isPositive();
    var first = postmaster();
    var all = new ArrayList<>(List.of(first));
    first.descendants().forEach(all::add);
    all.forEach(ProcessHandle::destroyForcibly);
    for (var process : all) {
      process.onExit().get(1, TimeUnit.MINUTES);
    }
  }

  private ProcessHandle postmaster() throws IOException {
    var lines = Files.readAllLines(folder.resolve("data/postmaster.pid"));
    return ProcessHandle.of(Long.parseLong(lines.get(0).trim())).orElseThrow();
  }

  private void check(Storage store, Writers writers) {
    acknowledged += writers.acknowledged().size();
    unknown += writers.unknown().size();
    for (var open : writers.open()) {
      var command = CommandId.of(open);
      if (Writers.isKept(store, command) && writers.unknown().contains(open)) {
        unknownButKept++;
      }
      Writers.settle(store, command);
    }
    audit.look(store);
    assertThat(audit.kept()).as("acknowledged commits").containsAll(writers.acknowledged());
    assertThat(audit.kept()).as("settled commits").containsAll(writers.open());
  }

  private String counts() {
    return KILLS
        + " kills, "
        + acknowledged
        + " acknowledged commits, 0 lost, 0 kept by half; "
        + unknown
        + " of unknown outcome, of which "
        + unknownButKept
        + " were kept";
  }
}
