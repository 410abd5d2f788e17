package org.opensupervision.tck.storage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.memory.MemoryStorageProvider;

/** In-memory stores that outlive their closing, so that the optional rules apply to them too. */
final class Shelf {

  private final Fault fault;
  private final Map<String, Storage> spaces = new HashMap<>();
  private final Map<String, List<Handle>> openings = new HashMap<>();

  Shelf(Fault fault) {
    this.fault = fault;
  }

  Storage open(StorageOptions options) {
    var kept =
        spaces.computeIfAbsent(
            options.getSpace(),
            none -> fault.inside(new MemoryStorageProvider().open(options), clock(options)));
    var before = openings.computeIfAbsent(options.getSpace(), none -> new ArrayList<>());
    var opening = 1 + (int) before.stream().filter(Handle::isClosed).count();
    var handle = new Handle(kept);
    before.add(handle);
    return fault.around(handle, kept, opening);
  }

  /** Whether a space is open, so that a store which locks it refuses to open it. */
  boolean isOpen(String space) {
    return openings.getOrDefault(space, List.of()).stream().anyMatch(each -> !each.isClosed());
  }

  /** The opening behind a store that may be broken, whose faults can be switched on. */
  static Handle handle(Storage store) {
    var at = store;
    while (!(at instanceof Handle)) {
      at = ((Wrapped) at).sound;
    }
    return (Handle) at;
  }

  private static InstantSource clock(StorageOptions options) {
    return options.getClock().orElse(() -> Instant.EPOCH);
  }
}
