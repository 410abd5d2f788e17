package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.storage.jdbc.Told.ANN;
import static org.opensupervision.storage.jdbc.Told.CHILD;
import static org.opensupervision.storage.jdbc.Told.THU_2_APRIL;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.rules.engine.intake.IntakeProgress;
import org.opensupervision.spi.storage.StorageOptions;

/** Two hosts at once, each a process of its own with an engine of its own, on one PostgreSQL. */
class EngineProcessesTest {

  private static final LocalDate TUE_5_MAY = LocalDate.of(2026, 5, 5);
  private static final int SESSIONS = 25;

  private final String url = PostgresServer.url();
  private final StorageOptions space = Stores.newSpace();

  @Test
  void twoThatRecordInTheSameFiles_loseNothing(TestReporter reporter) throws Exception {
    try (var host = EngineHost.open(url, space, THU_2_APRIL)) {
      host.record("team", Told.aTeam());

      var said = together(Colleague.class, "0", Integer.toString(SESSIONS));

      assertThat(host.facts(ANN)).hasSize(2 + 2 * SESSIONS).doesNotHaveDuplicates();
      assertThat(host.facts(CHILD)).hasSize(2 + 2 * SESSIONS).doesNotHaveDuplicates();
      assertThat(host.engine().recompute().getDifferences()).isEmpty();
      var conflicts = said.stream().filter("conflict"::equals).count();
      Proof.tell(
          reporter,
          "two-engines-record",
          4 * SESSIONS + " facts, 0 lost, 0 twice; " + conflicts + " edit conflicts");
    }
  }

  @Test
  void twoThatTakeInOneFile_recordEachFactOnce(@TempDir Path folder) throws Exception {
    var file = folder.resolve("facts.jsonl");
    var facts = Told.write(file, 100, 60);

    var said = together(Importer.class, file.toString());

    var counts = said.stream().filter(line -> line.startsWith("whole ")).toList();
    assertThat(counts).hasSize(2);
    assertThat(counts.stream().mapToInt(line -> Integer.parseInt(line.split(" ", -1)[1])).sum())
        .isEqualTo(facts.size());
    try (var host = EngineHost.open(url, space, THU_2_APRIL)) {
      assertThat(EngineStoreTest.everything(host, facts)).isEqualTo(Facts.of(facts));
    }
  }

  @Test
  void twoThatSweep_findTheSameAndLeaveTheIndexRight(@TempDir Path folder) throws Exception {
    var file = folder.resolve("facts.jsonl");
    try (var host = EngineHost.open(url, space, TUE_5_MAY)) {
      Told.write(file, 100, 3);
      host.engine().takeIn(file, IntakeProgress.NONE);

      var said = together(Watcher.class, TUE_5_MAY.toString());

      var due = said.stream().filter(line -> line.startsWith("due ")).toList();
      assertThat(new HashSet<>(due)).hasSize(due.size() / 2).contains("due w-7");
      assertThat(host.engine().recompute().getRenewed()).isZero();
      assertThat(host.engine().recompute().getDifferences()).isEmpty();
    }
  }

  /** Starts two, of which the second has 1 where the first has 0, and returns what both said. */
  private List<String> together(Class<?> main, String... arguments) throws Exception {
    var said = new ArrayList<String>();
    try (var first = start(main, arguments);
        var second = start(main, Stream.of(arguments).map(one -> one.equals("0") ? "1" : one))) {
      said.addAll(first.rest());
      said.addAll(second.rest());
    }
    return said;
  }

  private Child start(Class<?> main, Stream<String> arguments) throws Exception {
    return start(main, arguments.toArray(String[]::new));
  }

  private Child start(Class<?> main, String... arguments) throws Exception {
    var all = Stream.concat(Stream.of(url, space.getSpace()), Stream.of(arguments));
    return Child.start(main, all.toArray(String[]::new));
  }
}
