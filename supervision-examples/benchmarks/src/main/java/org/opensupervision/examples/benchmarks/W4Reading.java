package org.opensupervision.examples.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.opensupervision.examples.benchmarks.storage.Databases;
import org.opensupervision.examples.benchmarks.storage.DueTable;
import org.opensupervision.examples.benchmarks.storage.StoredCommits;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * W4: reading a journal of 1,000 entries, beside bare JDBC; and a sweep that finds the 1,000 rows
 * that are due among many and reads the journal of each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class W4Reading {
  private static final int MANY = 1_000;
  private static final int KILOBYTE = 1_024;
  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
  private static final DueRange TODAY = DueRange.until(MON_2_MARCH.plusDays(1));
  private static final String BARE =
      "SELECT sequence, previous, commitment, salt, content FROM supervision_entry"
          + " WHERE space_no = 1 AND journal = ? ORDER BY sequence";

  /** Which database. */
  @Param({"h2", "postgresql"})
  public String database = "";

  /** How many subjects have a due row, 1,000 of them today. */
  @Param({"100000", "1000000"})
  public int subjects = MANY;

  private HikariDataSource source;
  private Storage store;

  /** Fills the database. */
  @Setup
  public void setUp() throws Exception {
    source = Databases.open(database);
    store = Databases.store(source);
    DueTable.fill(source, subjects - MANY, MON_2_MARCH.plusDays(1));
    for (int number = 0; number < MANY; number++) {
      StoredCommits.of(store, "due-" + number, KILOBYTE, MON_2_MARCH).next();
    }
    var journal = StoredCommits.of(store, "long", KILOBYTE, MON_2_MARCH.plusDays(1));
    for (int number = 0; number < MANY; number++) {
      journal.next();
    }
    analyse();
  }

  /** Ends it. */
  @TearDown
  public void tearDown() {
    store.close();
    source.close();
  }

  /** Reads the long journal from the store. */
  @Benchmark
  public Object journal() {
    return store.getJournals().read(JournalSlice.of(JournalId.of("long"), 0, MANY));
  }

  /** Reads the bytes of the long journal. */
  @Benchmark
  public Object journalBare() throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(BARE)) {
      statement.setBytes(1, Bytes.ofUtf8("long").toByteArray());
      var read = new ArrayList<byte[]>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          for (int column = 2; column <= 5; column++) {
            read.add(rows.getBytes(column));
          }
        }
      }
      return required(read, 4 * MANY);
    }
  }

  /** Finds what is due and reads each journal; fails unless that is a thousand. */
  @Benchmark
  public Object sweep() {
    var read = new ArrayList<Object>();
    var page = store.getDueRows().page(TODAY, PageRequest.first(500));
    while (true) {
      for (var row : page.getRows()) {
        read.add(store.getJournals().read(JournalSlice.of(row.getPlace().getJournal(), 0, MANY)));
      }
      if (page.getNext().isEmpty()) {
        return required(read, MANY);
      }
      page = store.getDueRows().page(TODAY, PageRequest.after(page.getNext().get(), 500));
    }
  }

  private static Object required(List<?> read, int number) {
    if (read.size() != number) {
      throw new IllegalStateException("The number read is " + read.size() + ".");
    }
    return read;
  }

  private void analyse() throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("ANALYZE");
    }
  }
}
