package org.opensupervision.spi;

import org.opensupervision.model.problem.SupervisionException;

/**
 * Finds providers through {@link java.util.ServiceLoader}; the choice never depends on the order of
 * the class path.
 *
 * <p>Each provider is loaded by itself: one that cannot be loaded is logged by its name as a
 * warning and does not stop the others. What was found is logged once per search, at debug level,
 * sorted by name. The context class loader of the calling thread is searched. An application may
 * always pass an instance instead and never come here.
 */
public final class Providers {

  private Providers() {}

  /**
   * Returns the one provider of this type, leaving out those that are chosen by name only.
   *
   * @throws SupervisionException {@code provider.none} if there is none, {@code provider.several}
   *     if there is more than one
   */
  public static <P extends Provider> P only(Class<P> type) {
    return Discovery.of(type).only();
  }

  /**
   * Returns the provider of this type that has the given name, compared letter by letter.
   *
   * @throws SupervisionException {@code provider.unknown} if there is none, {@code
   *     provider.several} if there is more than one
   */
  public static <P extends Provider> P named(Class<P> type, String name) {
    return Discovery.of(type).named(name);
  }
}
