package org.opensupervision.tck.storage;

import java.util.List;
import java.util.Set;
import org.opensupervision.spi.storage.Storage;

/** A store that knows the stores of other spaces that are open. */
abstract class BesideOthers extends Wrapped {

  private final Set<Storage> open;

  BesideOthers(Storage sound, Set<Storage> open) {
    super(sound);
    this.open = open;
    open.add(sound);
  }

  final List<Storage> others() {
    return open.stream().filter(each -> space(each) != space(sound)).toList();
  }

  private static Storage space(Storage opening) {
    return Shelf.handle(opening).sound;
  }

  @Override
  public void close() {
    open.remove(sound);
    super.close();
  }
}
