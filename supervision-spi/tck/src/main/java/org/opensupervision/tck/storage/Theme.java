package org.opensupervision.tck.storage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What all checks share: each one has a bench with a store of its own. */
abstract class Theme {

  private final StorageTck kit;
  private Bench bench;

  Theme(StorageTck kit) {
    this.kit = kit;
    this.bench = new Bench(kit);
  }

  @BeforeEach
  void openStore() {
    bench = new Bench(kit);
    bench.open();
  }

  @AfterEach
  void closeStore() {
    bench.close();
  }

  final Bench bench() {
    return bench;
  }
}
