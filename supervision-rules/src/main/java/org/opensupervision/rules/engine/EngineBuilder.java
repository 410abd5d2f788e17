package org.opensupervision.rules.engine;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.engine.entry.Intake;
import org.opensupervision.rules.engine.entry.Recorder;
import org.opensupervision.rules.engine.entry.Salts;
import org.opensupervision.rules.engine.erasing.Destroyer;
import org.opensupervision.rules.engine.erasing.Proposer;
import org.opensupervision.rules.engine.index.DueIndex;
import org.opensupervision.rules.engine.index.Holdings;
import org.opensupervision.rules.engine.index.Sweeper;
import org.opensupervision.rules.engine.ledger.Inventory;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.reading.FileDoor;
import org.opensupervision.rules.engine.sending.StoredReminders;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.spi.Providers;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.StorageProvider;

/** Puts an engine together; it is for one thread. */
public final class EngineBuilder {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private @Nullable PolicyStack policies;
  private @Nullable WorkingCalendar calendar;
  private @Nullable Clock clock;
  private @Nullable Supplier<Storage> storage;
  private @Nullable Executor executor;
  private String storeName = "";
  private boolean isOurs;
  private Duration patience = PATIENCE;
  private int percentAtOnce = 1;
  private RandomGenerator random = new SecureRandom();

  EngineBuilder() {}

  /** Sets the policy, one that is layered on no other. */
  public EngineBuilder policy(Policy policy) {
    return policies(PolicyStack.of(policy));
  }

  /** Sets a policy with all that it is layered on, each in all its versions. */
  public EngineBuilder policies(PolicyStack stack) {
    policies = stack;
    return this;
  }

  /** Sets the calendar that working days are counted on. */
  public EngineBuilder calendar(WorkingCalendar working) {
    calendar = working;
    return this;
  }

  /** Sets a store that is open already; whoever opened it closes it. */
  public EngineBuilder store(Storage open) {
    storage = () -> open;
    storeName = open.getClass().getName();
    isOurs = false;
    return this;
  }

  /**
   * Sets the store of the one provider that there is; the engine opens and closes it.
   *
   * @throws org.opensupervision.model.problem.SupervisionException if there is none, or more than
   *     one
   */
  public EngineBuilder store(StorageOptions options) {
    return store(Providers.only(StorageProvider.class), options);
  }

  /**
   * Sets the store of the provider with this name; the engine opens and closes it.
   *
   * @throws org.opensupervision.model.problem.SupervisionException if there is no such provider, or
   *     more than one
   */
  public EngineBuilder store(String provider, StorageOptions options) {
    return store(Providers.named(StorageProvider.class, provider), options);
  }

  private EngineBuilder store(StorageProvider provider, StorageOptions options) {
    storage = () -> provider.open(options);
    storeName = provider.getName();
    isOurs = true;
    return this;
  }

  /** Sets the clock, which tells the day and the moment; its zone is that of the organisation. */
  public EngineBuilder clock(Clock own) {
    clock = own;
    return this;
  }

  /** Sets how long to wait for each answer of the store; 30 seconds if it is not set. */
  public EngineBuilder patience(Duration most) {
    if (most.isNegative() || most.isZero()) {
      throw new IllegalArgumentException(
          "The patience (" + most + ") with a store must be more than nothing.");
    }
    patience = most;
    return this;
  }

  /**
   * Sets how much of all files one person may have destroyed at once; 1 percent if it is not set.
   * One file may always go; what is more takes a second person.
   *
   * @param percent from 1 to 100
   */
  public EngineBuilder mostDestroyedAtOnce(int percent) {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException(
          "The percentage (" + percent + ") of files to destroy at once must be 1 to 100.");
    }
    percentAtOnce = percent;
    return this;
  }

  /**
   * Sets who calls the store; threads of the engine's own if it is not set.
   *
   * <p>It must not run what it is given in the thread of the caller, since nobody could then stop
   * waiting for a store that hangs.
   */
  public EngineBuilder executor(Executor own) {
    executor = own;
    return this;
  }

  /** Sets the source of salts; a {@link SecureRandom} if it is not set. */
  public EngineBuilder random(RandomGenerator own) {
    random = own;
    return this;
  }

  /**
   * Returns the engine, having opened its store.
   *
   * @throws IllegalStateException if a part that must be set is missing
   * @throws org.opensupervision.spi.storage.failure.StorageException if the store cannot be opened
   */
  public SupervisionEngine open() {
    var supervision = Supervision.under(set(policies, "policy"), set(calendar, "calendar"));
    var time = set(clock, "clock");
    var vendor = set(storage, "store").get();
    try {
      return over(vendor, supervision, time);
    } catch (RuntimeException failed) {
      if (isOurs) {
        vendor.close();
      }
      throw failed;
    }
  }

  private SupervisionEngine over(Storage vendor, Supervision supervision, Clock time) {
    var own = Executors.newCachedThreadPool(EngineBuilder::daemon);
    var store = Store.of(storeName, vendor, executor == null ? own : executor, patience);
    var index = new DueIndex(supervision.getPolicies(), supervision.getCalendar());
    var salts = new Salts(random);
    var sweeper = new Sweeper(store, index, () -> salts.name("row"), time);
    return new SupervisionEngine(
        new Parts(
            supervision,
            new Ledger(store),
            new Inventory(store),
            index,
            new Recorder(store, supervision, index, salts, time),
            new Intake(store, index, salts),
            sweeper,
            new Holdings(store, index),
            new FileDoor(store, supervision, salts::salted, time),
            new Proposer(store, supervision, index, percentAtOnce, time),
            new Destroyer(store, supervision, index, salts, time),
            new StoredReminders(store, sweeper, time),
            end(store, own, isOurs ? vendor : null)));
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "supervision-store");
    thread.setDaemon(true);
    return thread;
  }

  private static Runnable end(Store store, ExecutorService own, @Nullable Storage vendor) {
    return () -> {
      store.close();
      own.shutdown();
      if (vendor != null) {
        vendor.close();
      }
    };
  }

  private static <T> T set(@Nullable T part, String name) {
    if (part == null) {
      throw new IllegalStateException("The " + name + " of an engine must be set.");
    }
    return part;
  }
}
