package org.opensupervision.spi;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one search for providers found, and the choice among them. */
final class Discovery<P extends Provider> {

  private static final Logger LOG = LoggerFactory.getLogger(Providers.class);

  private final Class<P> type;
  private final List<Named<P>> sound;
  private final List<String> broken;

  private Discovery(Class<P> type, ProviderScan<P> scan) {
    this.type = type;
    this.sound = scan.getSound();
    this.broken = scan.getBroken();
  }

  static <P extends Provider> Discovery<P> of(Class<P> type) {
    Providers.class.getModule().addUses(type);
    var found = new Discovery<>(type, ProviderScan.of(ServiceLoader.load(type)));
    found.log();
    return found;
  }

  P only() {
    var hint =
        sound.isEmpty()
            ? "Maybe a dependency with a provider is missing."
            : "Maybe ask for one by name: " + names(sound) + ".";
    return one("provider.none", "There is no " + kind() + " to choose.", hint, Named::isEligible);
  }

  P named(String name) {
    var hint =
        sound.isEmpty()
            ? "Maybe a dependency with this provider is missing."
            : "Maybe you meant one of: " + names(sound) + ".";
    return one(
        "provider.unknown",
        "There is no " + kind() + " with the name " + name + ".",
        hint,
        candidate -> candidate.name().equals(name));
  }

  private P one(String code, String none, String hint, Predicate<Named<P>> wanted) {
    var chosen = sound.stream().filter(wanted).toList();
    if (chosen.size() == 1) {
      return chosen.get(0).provider();
    }
    throw new SupervisionException(
        chosen.isEmpty() ? problem(code, none + brokenOnes(), hint) : several(chosen));
  }

  private Problem several(List<Named<P>> chosen) {
    return problem(
        "provider.several",
        "There are "
            + chosen.size()
            + " of "
            + kind()
            + " to choose from: "
            + chosen.stream().map(Named::described).collect(Collectors.joining(", "))
            + ".",
        "Maybe ask for one by name, or take the others off the class path.");
  }

  private static Problem problem(String code, String message, String hint) {
    return Problem.builder().code(code).message(message).hint(hint).build();
  }

  private String brokenOnes() {
    return broken.isEmpty() ? "" : " Found, but broken: " + String.join("; ", broken) + ".";
  }

  private String kind() {
    return type.getSimpleName();
  }

  private static <P extends Provider> String names(List<Named<P>> providers) {
    return providers.stream().map(Named::name).distinct().collect(Collectors.joining(", "));
  }

  private void log() {
    broken.forEach(each -> LOG.warn("A {} is left out because it is broken: {}", kind(), each));
    if (LOG.isDebugEnabled()) {
      LOG.debug("Found of {}: {}", kind(), sound.stream().map(Named::described).toList());
    }
  }
}
