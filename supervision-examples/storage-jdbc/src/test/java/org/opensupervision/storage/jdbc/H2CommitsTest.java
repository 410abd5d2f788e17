package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Erasure;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.failure.ErasureTooEarlyException;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/** Commits that wait for one that is held up are kept together, each with its own answer. */
class H2CommitsTest {

  private static final Bytes SALT = Bytes.of(new byte[Content.SALT_LENGTH]);
  private static final int OTHERS = 6;

  @TempDir private Path folder;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch release = new CountDownLatch(1);
  private FaultySource source;
  private Storage store;
  private Scope scope;
  private H2Database database;
  private JdbcCommitDoor door;

  @BeforeEach
  void open() {
    var pool = Pool.open(Settings.of(Map.of("url", "jdbc:h2:file:" + folder.resolve("records"))));
    source = new FaultySource(pool);
    store = JdbcStorage.open(source.asDataSource(), pool::close, Stores.newSpace());
    var sessions = new Sessions(source.asDataSource(), () -> {}, Turns.free());
    database = sessions.with(H2Database::of);
    scope = Scope.of(sessions, database, Stores.newSpace());
    door = new JdbcCommitDoor(scope, new JdbcJournals(scope));
  }

  @AfterEach
  void close() {
    release.countDown();
    threads.shutdown();
    store.close();
  }

  @Test
  void commitsThatWait_areKeptInOneTransaction() throws Exception {
    holdUp();
    var waiting = commitAll(others());
    var before = source.commits();
    release.countDown();

    for (var receipt : waiting) {
      assertThat(door.find(receipt.get().getCommandId())).hasValue(receipt.get());
    }
    assertThat(source.commits() - before).isOne();
  }

  @Test
  void refusedOneAmongOthers_isRefusedAlone() throws Exception {
    var reused = commit("reused", "elsewhere");
    door.commit(reused);
    holdUp();
    var first = commitAll(List.of(commit("a", "same")));
    var others = commitAll(others());
    var stale = commitAll(List.of(commit("b", "same")));
    var known = commitAll(List.of(reused));
    var other = commitAll(List.of(commit("reused", "third")));
    var early = commitAll(List.of(erasing("early", "erased")));
    release.countDown();

    assertThat(first.get(0).get().getHeads()).hasSize(1);
    for (var receipt : others) {
      assertThat(receipt.get().getHeads()).hasSize(1);
    }
    assertThat(known.get(0).get()).isEqualTo(Receipt.of(reused));
    assertFails(stale, StaleJournalException.class);
    assertFails(other, CommandReusedException.class);
    assertFails(early, ErasureTooEarlyException.class);
    assertThat(new JdbcJournals(scope).head(JournalId.of("erased")).getSequence()).isZero();
  }

  @Test
  void lostAnswerOfSeveral_isOfUnknownOutcomeForEach() throws Exception {
    holdUp();
    var waiting = commitAll(others());
    source.loseNextAnswer();
    release.countDown();

    var unknown = 0;
    for (var receipt : waiting) {
      try {
        receipt.get();
      } catch (ExecutionException failed) {
        assertThat(failed).hasCauseInstanceOf(OutcomeUnknownException.class);
        unknown++;
      }
    }
    assertThat(unknown).isPositive();
    for (var commit : others()) {
      assertThat(door.find(commit.getCommandId())).hasValue(Receipt.of(commit));
    }
  }

  @Test
  void failureOfOneStep_leavesTheOthersKept() throws Exception {
    holdUp();
    var waiting = commitAll(others());
    source.failAtStep(5);
    release.countDown();

    for (var receipt : waiting) {
      assertThat(receipt.get().getHeads()).hasSize(1);
    }
  }

  @Test
  void commitThatNobodyTakes_isGivenUpAndNeverKept() throws Exception {
    var turns = H2Turns.of("of this test");
    var commits = new H2Commits(turns, Duration.ofMillis(50));
    hold(turns);
    var leading = threads.submit(() -> commits.attempt(scope, commit("leading", "a")));
    while (commits.waiting() == 0) {
      Thread.onSpinWait();
    }

    assertThatExceptionOfType(StorageUnavailableException.class)
        .isThrownBy(() -> commits.attempt(scope, commit("late", "b")));
    release.countDown();
    assertThat(leading.get()).isEqualTo(Outcome.KEPT);
    assertThat(door.find(CommandId.of("late"))).isEmpty();
  }

  /** Holds up whoever changes the database, until released. */
  private void holdUp() throws Exception {
    hold(H2Turns.of("steady:" + folder.resolve("records")));
  }

  private void hold(H2Turns turns) throws Exception {
    var isHeld = new CountDownLatch(1);
    threads.execute(
        () ->
            turns.take(
                () -> {
                  isHeld.countDown();
                  return Interrupts.isOver(
                      nanos -> release.await(nanos, TimeUnit.NANOSECONDS), Duration.ofMinutes(1));
                }));
    isHeld.await();
  }

  /** Returns when all of them wait. */
  private List<Future<Receipt>> commitAll(List<Commit> commits) {
    var receipts = new ArrayList<Future<Receipt>>();
    for (var commit : commits) {
      var waiting = database.waiting();
      receipts.add(threads.submit(() -> door.commit(commit)));
      while (database.waiting() == waiting) {
        Thread.onSpinWait();
      }
    }
    return receipts;
  }

  private List<Commit> others() {
    var commits = new ArrayList<Commit>();
    for (int number = 0; number < OTHERS; number++) {
      commits.add(commit("other-" + number, "journal-" + number));
    }
    return commits;
  }

  private static Commit commit(String command, String journal) {
    var head = JournalHead.start(JournalId.of(journal));
    return Commit.builder()
        .commandId(CommandId.of(command))
        .fingerprint(Digest.sha256(Bytes.ofUtf8(command + journal)))
        .addGuards(head)
        .addEntries(head.next(Content.of(SALT, Bytes.ofUtf8(command))))
        .build();
  }

  private static Commit erasing(String command, String journal) {
    var commit = commit(command, journal);
    var erasure = Erasure.ofJournal(JournalId.of(journal), Instant.parse("2999-01-01T00:00:00Z"));
    return Commit.builder().from(commit).addErasures(erasure).build();
  }

  private static void assertFails(
      List<Future<Receipt>> answers, Class<? extends RuntimeException> how) {
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> answers.get(0).get())
        .withCauseInstanceOf(how);
  }
}
