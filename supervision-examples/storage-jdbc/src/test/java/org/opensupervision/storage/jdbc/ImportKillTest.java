package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.spi.storage.StorageOptions;

/** A host is killed while it takes a facts file in, and started again until the file is in. */
class ImportKillTest {

  private static final int IMPORTS = Proof.number("imports", 1);
  private static final int KILLS_OF_ONE = 2;
  private static final int PEOPLE = 100;

  /** Less than the whole file takes. */
  private static final int MOST_COMMITS = 8;

  private static final int SESSIONS = 60;

  @TempDir private Path folder;

  private final Random random = new Random(5);
  private Path file = Path.of("");
  private List<Fact> facts = List.of();
  private int kills;
  private int foundByTheLast;

  @BeforeEach
  void write() {
    file = folder.resolve("facts.jsonl");
    facts = Told.write(file, PEOPLE, SESSIONS);
  }

  @Test
  void killedImportIntoH2_isWholeAfterItIsRunAgain(TestReporter reporter) throws Exception {
    importAgainAndAgain("jdbc:h2:file:" + folder.resolve("records"));
    Proof.tell(reporter, "import-kills-h2", counts());
  }

  @Test
  void killedImportIntoPostgres_isWholeAfterItIsRunAgain(TestReporter reporter) throws Exception {
    importAgainAndAgain(PostgresServer.url());
    Proof.tell(reporter, "import-kills-postgresql", counts());
  }

  private void importAgainAndAgain(String url) throws Exception {
    for (int number = 0; number < IMPORTS; number++) {
      var space = Stores.newSpace();
      for (int kill = 0; kill < KILLS_OF_ONE; kill++) {
        killInTheMiddle(url, space);
      }
      finish(url, space);
      try (var host = EngineHost.open(url, space, Told.THU_2_APRIL)) {
        assertThat(EngineStoreTest.everything(host, facts)).isEqualTo(Facts.of(facts));
        host.sweep();
        assertThat(host.engine().recompute().getRenewed()).isZero();
      }
    }
    assertThat(foundByTheLast).isPositive();
  }

  /** After so many commits more, and a random part of the next one. */
  private void killInTheMiddle(String url, StorageOptions space) throws Exception {
    try (var child = start(url, space)) {
      for (int commits = random.nextInt(MOST_COMMITS); commits > 0; commits--) {
        assertThat(child.next()).startsWith("taken ");
      }
      child.killAfter(random.nextInt(20_000_000));
      kills++;
    }
  }

  private void finish(String url, StorageOptions space) throws Exception {
    try (var child = start(url, space)) {
      var said = child.rest();
      var counts = said.get(said.size() - 1).split(" ", -1);
      assertThat(counts).hasSize(3).startsWith("whole");
      int known = Integer.parseInt(counts[2]);
      assertThat(Integer.parseInt(counts[1]) + known).isEqualTo(facts.size());
      foundByTheLast += known;
    }
  }

  private Child start(String url, StorageOptions space) throws Exception {
    var child = Child.start(Importer.class, url, space.getSpace(), file.toString());
    assertThat(child.next()).isEqualTo("ready");
    return child;
  }

  private String counts() {
    return kills
        + " kills in "
        + IMPORTS
        + " imports of "
        + facts.size()
        + " facts; 0 lost, 0 twice";
  }
}
