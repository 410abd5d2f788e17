package org.opensupervision.examples.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.opensupervision.examples.benchmarks.storage.BareTables;
import org.opensupervision.examples.benchmarks.storage.Committing;
import org.opensupervision.examples.benchmarks.storage.Databases;
import org.opensupervision.examples.benchmarks.storage.InTurn;
import org.opensupervision.examples.benchmarks.storage.StoredCommits;
import org.opensupervision.spi.storage.Storage;

/**
 * W4: commits of an entry of a kilobyte and a due row, beside two bare rows without guard, command
 * or chain. Each thread has journals of its own, and writes to one after the other; {@code -t 8}
 * gives eight threads. A hundred journals are eight people at work on as many files; with one, a
 * database also shows what many changes of one row cost it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class W4Commits {
  private static final int KILOBYTE = 1_024;
  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);

  /** Which database. */
  @Param({"h2", "postgresql"})
  public String database = "";

  /** What is kept: by the store; as two rows with a commit; in one statement. */
  @Param({"store", "two-rows", "one-statement"})
  public String way = "";

  /** How many journals each thread has. */
  @Param({"100", "1"})
  public int journals;

  private final AtomicLong made = new AtomicLong();
  private HikariDataSource source;
  private Storage store;
  private BareTables bare;

  /** Makes the database. */
  @Setup
  public void setUp() throws SQLException {
    source = Databases.open(database);
    bare = BareTables.make(source, KILOBYTE);
    store = Databases.store(source);
  }

  /** Ends it. */
  @TearDown
  public void tearDown() {
    store.close();
    source.close();
  }

  /** Keeps one more. */
  @Benchmark
  public Object commit(Writer writer) throws Exception {
    return writer.committing.next();
  }

  private Committing committing() {
    return InTurn.of(journals, this::committingToOne);
  }

  private Committing committingToOne() {
    var journal = made.incrementAndGet();
    var sequence = new AtomicLong();
    return switch (way) {
      case "store" -> StoredCommits.of(store, "journal-" + journal, KILOBYTE, MON_2_MARCH);
      case "two-rows" -> () -> bare.twoRows(journal, sequence.incrementAndGet());
      default ->
          database.equals("h2")
              ? () -> bare.oneRow(journal, sequence.incrementAndGet())
              : () -> bare.bothRows(journal, sequence.incrementAndGet());
    };
  }

  /** What a thread keeps. */
  @State(Scope.Thread)
  public static class Writer {
    private Committing committing;

    /** Begins. */
    @Setup
    public void setUp(W4Commits benchmark) {
      committing = benchmark.committing();
    }
  }
}
