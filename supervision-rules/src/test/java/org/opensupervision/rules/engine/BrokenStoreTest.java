package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.rules.engine.BreakableStorage.NAME;
import static org.opensupervision.rules.engine.BreakableStorage.fault;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageClosedException;
import org.opensupervision.spi.storage.journal.JournalPage;

/** Stores that throw or hang: each is named, left in time, and told of without its words. */
class BrokenStoreTest {
  private final BreakableStorage storage = new BreakableStorage();
  @AutoClose private final Host host = new Host(storage).withTeam();

  @BeforeEach
  void recordSessions() {
    host.record("sessions", Told.held(ANN, THU_2_APRIL), Told.held(ANN, THU_2_APRIL.minusDays(30)));
  }

  static Stream<Throwable> outbursts() {
    return Stream.of(
        new IllegalStateException("CANARY"),
        new StackOverflowError("CANARY"),
        new NoClassDefFoundError("CANARY"),
        new AssertionError("CANARY"));
  }

  @ParameterizedTest
  @MethodSource("outbursts")
  void whateverTheStoreThrows_isToldByItsTypeAlone(Throwable thrown) {
    storage.reading = page -> sneak(thrown);

    var fault = fault(() -> host.engine.assess(ANN, THU_2_APRIL));

    assertThat(fault.getRule()).isEmpty();
    assertThat(fault).hasMessageContaining(thrown.getClass().getName()).hasMessageContaining(NAME);
    assertThat(fault).hasMessageNotContaining("CANARY");
    assertThat(fault.getCause()).hasMessageNotContaining("CANARY").hasNoCause();
  }

  @Test
  void answerOfNull_isContained() {
    storage.reading = page -> nothing();

    assertThat(fault(() -> host.engine.file(ANN))).hasMessageContaining("NullPointerException");
  }

  @Test
  void storeThatHangs_isLeftAfterAWhile() {
    var never = new CountDownLatch(1);
    try (var engine = patient(50)) {
      storage.reading = page -> await(never, page);
      storage.hanging = true;

      var fault = fault(() -> engine.assess(ANN, THU_2_APRIL));

      assertThat(fault.getProblems().get(0).getCode()).isEqualTo("store.timeout");
    } finally {
      never.countDown();
    }
  }

  @Test
  void storeThatHangsForGood_isNotAskedAnyMore() {
    var never = new CountDownLatch(1);
    try (var engine = patient(1)) {
      storage.reading = page -> await(never, page);
      storage.hanging = true;

      var codes =
          Stream.generate(() -> fault(() -> engine.file(ANN)).getProblems().get(0).getCode())
              .limit(300)
              .toList();

      assertThat(codes).startsWith("store.timeout").endsWith("store.busy");
    } finally {
      never.countDown();
    }
  }

  @Test
  void commitThatHangs_leavesTheOutcomeUnknown() {
    var never = new CountDownLatch(1);
    try (var engine = patient(200)) {
      storage.keeping = receipt -> await(never, receipt);
      storage.hanging = true;
      var command = Host.command("c", List.of(Told.held(BEN, THU_2_APRIL)));

      assertThatThrownBy(() -> engine.record(command)).isInstanceOf(OutcomeUnknownException.class);

      storage.keeping = receipt -> receipt;
      assertThat(host.engine.record(command).isRepeated()).isTrue();
    } finally {
      never.countDown();
    }
  }

  @Test
  void callerThatIsInterrupted_staysInterrupted() {
    var never = new CountDownLatch(1);
    storage.reading = page -> await(never, page);
    Thread.currentThread().interrupt();
    try {
      var fault = fault(() -> host.engine.file(ANN));

      assertThat(Thread.interrupted()).isTrue();
      assertThat(fault.isAsked()).isFalse();
      assertThat(fault.getMessage()).contains("the thread that asks is interrupted");
    } finally {
      never.countDown();
    }
  }

  @Test
  void callerThatIsInterruptedWhileItWaits_isToldSoAndStaysInterrupted() {
    var never = new CountDownLatch(1);
    var caller = Thread.currentThread();
    storage.reading =
        page -> {
          caller.interrupt();
          return await(never, page);
        };
    try {
      var fault = fault(() -> host.engine.file(ANN));

      assertThat(Thread.interrupted()).isTrue();
      assertThat(fault.isAsked()).isTrue();
      assertThat(fault.getProblems().get(0).getCode()).isEqualTo("store.interrupted");
    } finally {
      never.countDown();
    }
  }

  @Test
  void engineThatWasClosed_saysSo() {
    host.engine.close();

    assertThatThrownBy(() -> host.record("c", Told.held(BEN, THU_2_APRIL)))
        .isInstanceOf(StorageClosedException.class);
    assertThatThrownBy(() -> host.engine.file(ANN)).isInstanceOf(StorageClosedException.class);
  }

  @Test
  void executorThatTakesNothing_leavesNoDoubtThatNothingWasRecorded() {
    var isFull = new AtomicBoolean();
    Executor executor =
        work -> {
          if (isFull.get()) {
            throw new RejectedExecutionException();
          }
          storage.call(work);
        };
    try (var engine = host.builder(storage).executor(executor).open()) {
      isFull.set(true);
      var command = Host.command("c", List.of(Told.held(BEN, THU_2_APRIL)));

      var fault = fault(() -> engine.record(command));

      assertThat(fault.isAsked()).isFalse();
      assertThat(fault.getProblems().get(0).getCode()).isEqualTo("store.not-asked");
    }
  }

  @Test
  void manyCallsAtOnce_waitForOneAnother() throws Exception {
    var open = new CyclicBarrier(100);
    var threads = Executors.newFixedThreadPool(100);
    try {
      var answers =
          threads.invokeAll(
              Collections.nCopies(
                  100,
                  () -> {
                    open.await(1, TimeUnit.MINUTES);
                    return host.engine.file(ANN).getJournal().getFacts().size();
                  }));

      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(4);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void closedStore_isSaidInTheStoresWords() {
    storage.close();

    assertThatThrownBy(() -> host.engine.file(ANN)).isInstanceOf(StorageClosedException.class);
  }

  private SupervisionEngine patient(int milliseconds) {
    return host.builder(storage)
        .patience(Duration.ofMillis(milliseconds))
        .executor(storage::call)
        .open();
  }

  /** Hangs as drivers do, which do not care for being interrupted. */
  private static <T> T await(CountDownLatch latch, T then) {
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException ignored) {
        // It goes on hanging.
      }
    }
    return then;
  }

  private static @Nullable JournalPage nothing() {
    return null;
  }

  @SuppressWarnings("unchecked") // so that a store can throw what it may not
  private static <X extends Throwable> JournalPage sneak(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
