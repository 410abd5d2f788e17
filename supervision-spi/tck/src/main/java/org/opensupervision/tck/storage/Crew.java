package org.opensupervision.tck.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Some threads that begin their work at the same moment. */
final class Crew implements AutoCloseable {

  /** Only a store that hangs takes this long. */
  private static final int MINUTES = 2;

  private final ExecutorService threads;

  Crew(int size) {
    this.threads = Executors.newFixedThreadPool(size, Crew::member);
  }

  /** Does all the work at once, each piece in a thread of its own; the results are in its order. */
  <T> List<T> together(List<Callable<T>> work) throws Exception {
    var start = new CyclicBarrier(work.size());
    var running = new ArrayList<Future<T>>();
    for (var piece : work) {
      running.add(
          threads.submit(
              () -> {
                start.await(MINUTES, TimeUnit.MINUTES);
                return piece.call();
              }));
    }
    var results = new ArrayList<T>();
    for (var piece : running) {
      results.add(result(piece));
    }
    return results;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** A thread that does not keep the process alive if a store hangs. */
  private static Thread member(Runnable work) {
    var member = new Thread(work, "storage crew");
    member.setDaemon(true);
    return member;
  }

  private static <T> T result(Future<T> piece) throws Exception {
    try {
      return piece.get(MINUTES, TimeUnit.MINUTES);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof AssertionError broken) {
        throw broken;
      }
      throw failed;
    }
  }
}
