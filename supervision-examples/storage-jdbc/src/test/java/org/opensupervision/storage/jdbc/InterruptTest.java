package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.value.CommandId;

/** A thread that is interrupted while it commits harms nobody else, and stays interrupted. */
class InterruptTest {

  private static final int INTERRUPTS = 50;

  @TempDir private Path folder;

  @Test
  void interruptedThreadOnH2_leavesTheStoreUsable() throws Exception {
    interruptAgainAndAgain("jdbc:h2:file:" + folder.resolve("records"));
  }

  @Test
  void interruptedThreadOnPostgres_leavesTheStoreUsable() throws Exception {
    interruptAgainAndAgain(PostgresServer.url());
  }

  private static void interruptAgainAndAgain(String url) throws Exception {
    try (var store = Stores.open(url, Stores.newSpace())) {
      for (int number = 0; number < INTERRUPTS; number++) {
        var run = "run-" + number;
        var thread = Executors.newSingleThreadExecutor();
        var committing = thread.submit(() -> commitUntilInterrupted(store, run));
        while (store.getCommitDoor().find(CommandId.of(run + "-0")).isEmpty()) {
          Thread.onSpinWait();
        }
        thread.shutdownNow();
        assertThat(committing.get(1, TimeUnit.MINUTES)).as("still interrupted").isTrue();
        Writers.commit(store, CommandId.of(run + "-after"));
      }
      new Audit().look(store);
    }
  }

  private static boolean commitUntilInterrupted(Storage store, String run) {
    for (int number = 0; !Thread.currentThread().isInterrupted(); number++) {
      try {
        Writers.commit(store, CommandId.of(run + "-" + number));
      } catch (OutcomeUnknownException | StorageUnavailableException interrupted) {
        return Thread.currentThread().isInterrupted();
      }
    }
    return Thread.currentThread().isInterrupted();
  }
}
