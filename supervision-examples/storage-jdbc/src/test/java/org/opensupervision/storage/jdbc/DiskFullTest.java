package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageFullException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.value.CommandId;

/** The disk under H2 is full after so many bytes; then there is room again. */
class DiskFullTest {

  private static final int ROUNDS = Math.max(10, Proof.number("kills", 10));

  @TempDir private Path folder;

  private final Random random = new Random(17);
  private final Set<String> acknowledged = new LinkedHashSet<>();
  private int full;
  private int unknown;

  @BeforeAll
  static void bringTheFiles() {
    FilePath.register(new NarrowFiles());
  }

  @AfterEach
  void makeRoom() {
    NarrowFiles.leaveRoom(Long.MAX_VALUE);
  }

  @Test
  void fullDisk_losesNothingAndLeavesNoHalves(TestReporter reporter) {
    var url = "jdbc:h2:narrow:" + folder.resolve("records");
    var space = Stores.newSpace();
    var audit = new Audit();
    for (int round = 0; round < ROUNDS; round++) {
      NarrowFiles.leaveRoom(Long.MAX_VALUE);
      CommandId open;
      try (var store = Stores.openImpatient(url, space)) {
        NarrowFiles.leaveRoom(random.nextInt(400_000));
        open = commitUntilFull(store, "run-" + round);
        NarrowFiles.leaveRoom(Long.MAX_VALUE);
      }
      try (var store = Stores.open(url, space)) {
        Writers.settle(store, open);
        audit.look(store);
        assertThat(audit.kept()).as("acknowledged commits").containsAll(acknowledged);
      }
    }
    assertThat(full + unknown).isEqualTo(ROUNDS);
    Proof.tell(
        reporter,
        "disk-full-h2",
        ROUNDS
            + " times without room, "
            + acknowledged.size()
            + " acknowledged commits, 0 lost, 0 kept by half; "
            + full
            + " refused as full, "
            + unknown
            + " of unknown outcome");
  }

  private CommandId commitUntilFull(Storage store, String run) {
    for (int number = 0; ; number++) {
      var command = CommandId.of(run + "-" + number);
      try {
        Writers.commit(store, command);
        acknowledged.add(command.getText());
      } catch (StorageFullException | StorageUnavailableException failed) {
        full++;
        return command;
      } catch (OutcomeUnknownException failed) {
        unknown++;
        return command;
      }
    }
  }
}
