package org.opensupervision.tck.storage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;

/** One of several openings of a space, which knows what the others that are open have done. */
abstract class OneOfSeveral extends Wrapped {

  private final Space space;
  private final Set<Object> before;

  OneOfSeveral(Storage handle, Space space) {
    super(handle);
    this.space = space;
    this.before = Set.copyOf(space.doers.keySet());
    space.open.add(handle);
  }

  static BrokenStore broken(int rule, String name, BiFunction<Storage, Space, Storage> breaking) {
    Map<Storage, Space> spaces = new ConcurrentHashMap<>();
    return new BrokenStore(
        rule,
        name,
        new Fault() {
          @Override
          public Storage around(Storage handle, Storage kept, int opening) {
            return breaking.apply(handle, spaces.computeIfAbsent(kept, none -> new Space()));
          }
        });
  }

  final boolean isAlone() {
    return space.open.size() == 1;
  }

  /** Whether another opening did this after this one was opened. */
  final boolean isOfOthers(Object deed) {
    return !before.contains(deed) && isOfOpenOthers(deed);
  }

  /** Whether another opening did this before this one was opened, and is open still. */
  final boolean isUnclosed(Object deed) {
    return before.contains(deed) && isOfOpenOthers(deed);
  }

  /** The messages that were claimed through any opening. */
  final List<LeasedMessage> claimed() {
    return space.doers.keySet().stream()
        .filter(LeasedMessage.class::isInstance)
        .map(LeasedMessage.class::cast)
        .toList();
  }

  private boolean isOfOpenOthers(Object deed) {
    var doer = space.doers.getOrDefault(deed, sound);
    return doer != sound && space.open.contains(doer);
  }

  @Override
  public Receipt commit(Commit commit) {
    var receipt = super.commit(commit);
    space.doers.putIfAbsent(commit.getCommandId(), sound);
    commit.getEntries().forEach(each -> space.doers.putIfAbsent(each.getJournal(), sound));
    commit.getDueUpdates().forEach(each -> space.doers.putIfAbsent(each.getJournal(), sound));
    commit.getHolds().forEach(each -> space.doers.putIfAbsent(each, sound));
    return receipt;
  }

  @Override
  public List<LeasedMessage> claim(ClaimRequest request) {
    var claimed = super.claim(request);
    claimed.forEach(each -> space.doers.put(each, sound));
    return claimed;
  }

  @Override
  public void close() {
    space.open.remove(sound);
    super.close();
  }

  /** The openings of one space, and which of them did what first. */
  static final class Space {
    private final Set<Storage> open = ConcurrentHashMap.newKeySet();
    private final Map<Object, Storage> doers = new ConcurrentHashMap<>();
  }
}
