package org.opensupervision.storage.jdbc;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Threads of the store's own: as many as there are readers, and one for each database that changes
 * it.
 *
 * <p>H2 loses an update now and then when several connections change one row, and a thread that is
 * interrupted while it reads or writes a file closes it under all others. Neither can happen here,
 * however many stores of the process have the database open.
 */
final class H2Threads implements Threads {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final int IDLE_SECONDS = 10;

  private static final Executor READERS = threads(Integer.MAX_VALUE, new SynchronousQueue<>());
  private static final Map<String, WeakReference<H2Threads>> BY_PATH = new HashMap<>();

  private final Executor writer = threads(1, new LinkedBlockingQueue<>());

  private H2Threads() {}

  /** Returns the threads of the database with that path, which all its stores share. */
  static H2Threads of(String path) {
    synchronized (BY_PATH) {
      BY_PATH.values().removeIf(threads -> threads.get() == null);
      var known = BY_PATH.get(path);
      var threads = known == null ? null : known.get();
      if (threads == null) {
        threads = new H2Threads();
        BY_PATH.put(path, new WeakReference<>(threads));
      }
      return threads;
    }
  }

  /** Does work on a thread of its own, before it is known which database it speaks to. */
  static <T> T apart(Supplier<T> work) {
    return Turn.on(READERS, work, LONGEST_WAIT);
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return apart(work);
  }

  @Override
  public <T> T write(Supplier<T> work) {
    return Turn.on(writer, work, LONGEST_WAIT);
  }

  /** Awaits a turn that this or other work of the writer takes. */
  <T> T await(Turn<T> turn, Runnable work) {
    writer.execute(work);
    return turn.await(LONGEST_WAIT);
  }

  private static Executor threads(int most, BlockingQueue<Runnable> queue) {
    var threads =
        new ThreadPoolExecutor(
            most == 1 ? 1 : 0, most, IDLE_SECONDS, TimeUnit.SECONDS, queue, H2Threads::thread);
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /** It keeps no process alive, and no class loader of whoever happened to call first. */
  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "supervision-h2");
    thread.setDaemon(true);
    thread.setContextClassLoader(H2Threads.class.getClassLoader());
    return thread;
  }
}
