package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.value.CommandId;

/** Each statement of a commit fails in turn; or all goes well but the answer. */
class FailedStepTest {

  private static final CommandId COMMAND = CommandId.of("command");

  @TempDir private Path folder;

  @Test
  void commitToH2ThatFailsAtAnyStep_leavesNothingOrSettles() {
    failAtEveryStep("jdbc:h2:file:" + folder.resolve("records"));
  }

  @Test
  void commitToPostgresThatFailsAtAnyStep_leavesNothingOrSettles() {
    failAtEveryStep(PostgresServer.url());
  }

  @Test
  void lostAnswerOfH2_isOfUnknownOutcome() {
    loseAnAnswer("jdbc:h2:file:" + folder.resolve("records"));
  }

  @Test
  void lostAnswerOfPostgres_isOfUnknownOutcome() {
    loseAnAnswer(PostgresServer.url());
  }

  @Test
  void commitToH2WhoseConnectionBreaksAfterwards_isAcknowledged() {
    breakAfterwards("jdbc:h2:file:" + folder.resolve("records"));
  }

  @Test
  void commitToPostgresWhoseConnectionBreaksAfterwards_isAcknowledged() {
    breakAfterwards(PostgresServer.url());
  }

  private static void failAtEveryStep(String url) {
    int step = 0;
    var isKept = false;
    while (!isKept) {
      step++;
      try (var opened = new Opened(url)) {
        isKept = isKeptThoughFailingAt(step, opened);
      }
    }
    assertThat(step).as("the first step at which nothing failed").isGreaterThan(1);
  }

  private static boolean isKeptThoughFailingAt(int step, Opened opened) {
    var commit = Workload.decide(opened.store, COMMAND);
    opened.source.failAtStep(step);
    try {
      opened.store.getCommitDoor().commit(commit);
      return true;
    } catch (OutcomeUnknownException unknown) {
      opened.store.getCommitDoor().commit(commit);
    } catch (StorageException failed) {
      new Audit().look(opened.store);
      assertThat(opened.store.getCommitDoor().find(COMMAND)).isEmpty();
      Writers.commit(opened.store, COMMAND);
    }
    new Audit().look(opened.store);
    return false;
  }

  private static void loseAnAnswer(String url) {
    try (var opened = new Opened(url)) {
      var commit = Workload.decide(opened.store, COMMAND);
      opened.source.loseNextAnswer();
      assertThatExceptionOfType(OutcomeUnknownException.class)
          .isThrownBy(() -> opened.store.getCommitDoor().commit(commit));
      var receipt = opened.store.getCommitDoor().find(COMMAND);
      assertThat(opened.store.getCommitDoor().commit(commit)).isEqualTo(receipt.orElseThrow());

      opened.source.cutOff(true);
      assertThatExceptionOfType(StorageUnavailableException.class)
          .isThrownBy(() -> opened.store.getCommitDoor().commit(commit));
      opened.source.cutOff(false);
      new Audit().look(opened.store);
    }
  }

  private static void breakAfterwards(String url) {
    try (var opened = new Opened(url)) {
      var commit = Workload.decide(opened.store, COMMAND);
      opened.source.breakAtTheEnd(true);
      var receipt = opened.store.getCommitDoor().commit(commit);
      opened.source.breakAtTheEnd(false);
      assertThat(opened.store.getCommitDoor().find(COMMAND)).hasValue(receipt);
    }
  }

  /** A store over a source that can fail. */
  private static final class Opened implements AutoCloseable {

    private final FaultySource source;
    private final Storage store;

    Opened(String url) {
      var pool = Pool.open(Settings.of(Map.of("url", url)));
      this.source = new FaultySource(pool);
      this.store = JdbcStorage.open(source.asDataSource(), pool::close, Stores.newSpace());
    }

    @Override
    public void close() {
      store.close();
    }
  }
}
