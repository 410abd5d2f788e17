package org.opensupervision.spi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;

/** One walk over a service loader in which each provider fails for itself alone. */
final class ProviderScan<P extends Provider> {

  /** A loader that cannot read its own list fails at every step; the walk ends here. */
  private static final int MOST_BROKEN = 100;

  private final List<Named<P>> sound = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  private ProviderScan() {}

  static <P extends Provider> ProviderScan<P> of(Iterable<P> loader) {
    var scan = new ProviderScan<P>();
    var providers = loader.iterator();
    while (scan.broken.size() < MOST_BROKEN && scan.step(providers)) {}
    scan.sound.sort(Comparator.comparing((Named<P> each) -> each.described()));
    scan.broken.sort(Comparator.naturalOrder());
    return scan;
  }

  List<Named<P>> getSound() {
    return List.copyOf(sound);
  }

  List<String> getBroken() {
    return List.copyOf(broken);
  }

  private boolean step(Iterator<P> providers) {
    try {
      if (!providers.hasNext()) {
        return false;
      }
      add(providers.next());
    } catch (Throwable fault) {
      refuse("a provider that cannot be loaded: " + fault.getMessage(), fault);
    }
    return true;
  }

  private void add(P provider) {
    var vendor = provider.getClass().getName();
    try {
      var name = Objects.requireNonNull(provider.getName());
      if (name.isBlank()) {
        broken.add(vendor + " (its name is blank)");
      } else {
        sound.add(new Named<>(name, provider, !provider.isChosenByNameOnly()));
      }
    } catch (Throwable fault) {
      refuse(vendor, fault);
    }
  }

  private void refuse(String what, Throwable fault) {
    var cause = fault instanceof ServiceConfigurationError ? fault.getCause() : null;
    var kind = cause == null ? fault : cause;
    if (kind instanceof VirtualMachineError fatal) {
      throw fatal;
    }
    broken.add(what + " (" + kind.getClass().getName() + ")");
  }
}
