package org.opensupervision.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.value.CommandId;

/** Threads that commit until the database fails them. */
final class Writers {

  private static final int MINUTES = 2;
  private static final int MOST_TRIES = 50;

  private final Storage store;
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Set<String> open = ConcurrentHashMap.newKeySet();
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();
  private final Semaphore acknowledgements = new Semaphore(0);
  private final ExecutorService threads;
  private final List<Future<?>> running = new ArrayList<>();

  Writers(Storage store, String run, int number) {
    this.store = store;
    this.threads = Executors.newFixedThreadPool(number);
    for (int writer = 0; writer < number; writer++) {
      var name = run + "-" + writer;
      running.add(threads.submit(() -> write(name)));
    }
  }

  /** Waits until so many commits more were acknowledged. */
  void awaitAcknowledged(int number) throws InterruptedException {
    if (!acknowledgements.tryAcquire(number, MINUTES, TimeUnit.MINUTES)) {
      throw new AssertionError("The writers were held up.");
    }
  }

  void awaitFailure() throws Exception {
    for (var writer : running) {
      writer.get(MINUTES, TimeUnit.MINUTES);
    }
    threads.shutdown();
  }

  Set<String> acknowledged() {
    return acknowledged;
  }

  /** Returns the commands that failed, whatever became of them. */
  Set<String> open() {
    return open;
  }

  /** Returns those of the open commands of which the store said that it does not know. */
  Set<String> unknown() {
    return unknown;
  }

  private void write(String name) {
    for (int number = 0; ; number++) {
      var command = CommandId.of(name + "-" + number);
      try {
        commit(store, command);
        acknowledged.add(command.getText());
        acknowledgements.release();
      } catch (OutcomeUnknownException failed) {
        unknown.add(command.getText());
        open.add(command.getText());
        return;
      } catch (StorageUnavailableException failed) {
        open.add(command.getText());
        return;
      }
    }
  }

  /** Decides and commits, again and again while others are quicker. */
  static void commit(Storage store, CommandId command) {
    while (true) {
      try {
        store.getCommitDoor().commit(Workload.decide(store, command));
        return;
      } catch (StaleJournalException stale) {
        // Somebody else was quicker.
      }
    }
  }

  /** Sends a command until the database takes it. */
  static void settle(Storage store, CommandId command) {
    persistently(
        () -> {
          commit(store, command);
          return command;
        });
  }

  static boolean isKept(Storage store, CommandId command) {
    return persistently(() -> store.getCommitDoor().find(command).isPresent());
  }

  /** A pool finds out one by one which of its connections the outage has ended. */
  private static <T> T persistently(Supplier<T> work) {
    for (int tries = 1; ; tries++) {
      try {
        return work.get();
      } catch (OutcomeUnknownException | StorageUnavailableException failed) {
        if (tries == MOST_TRIES) {
          throw failed;
        }
      }
    }
  }
}
