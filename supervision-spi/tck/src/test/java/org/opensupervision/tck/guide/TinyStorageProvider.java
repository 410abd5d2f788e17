package org.opensupervision.tck.guide;

import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.StorageProvider;

/** Opens the store of the guide by its name. */
public final class TinyStorageProvider implements StorageProvider {

  /** Does no work: a provider that is looked at is not yet chosen. */
  public TinyStorageProvider() {}

  @Override
  public String getName() {
    return "tiny";
  }

  @Override
  public Storage open(StorageOptions options) {
    if (!options.getSettings().isEmpty()) {
      var problem = Problem.builder().code("tiny.unknown-setting");
      throw new SupervisionException(problem.message("A tiny store has no settings.").build());
    }
    return new TinyStorage(options);
  }
}
