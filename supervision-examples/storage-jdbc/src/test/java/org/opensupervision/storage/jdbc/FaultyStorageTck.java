package org.opensupervision.storage.jdbc;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.tck.storage.StorageTck;

/** The kit over a database that fails when a rule needs a fault. */
abstract class FaultyStorageTck extends StorageTck {

  private final IdentityHashMap<Storage, FaultySource> sources = new IdentityHashMap<>();

  abstract String url();

  @Override
  protected Storage open(StorageOptions options) {
    var pool = Pool.open(Settings.of(Map.of("url", url())));
    var source = new FaultySource(pool);
    var store = JdbcStorage.open(source.asDataSource(), pool::close, options);
    sources.put(store, source);
    return store;
  }

  @Override
  protected boolean loseNextAnswer(Storage store) {
    source(store).loseNextAnswer();
    return true;
  }

  @Override
  protected boolean failNextCommit(Storage store, int step) {
    source(store).failAtStep(step);
    return true;
  }

  @Override
  protected Optional<Runnable> cutOff(Storage store) {
    var source = source(store);
    source.cutOff(true);
    return Optional.of(() -> source.cutOff(false));
  }

  private FaultySource source(Storage store) {
    return Objects.requireNonNull(sources.get(store));
  }
}
