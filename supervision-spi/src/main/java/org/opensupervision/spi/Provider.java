package org.opensupervision.spi;

/**
 * What every vendor's entry point has in common: a name to be chosen by.
 *
 * <p>For others to implement, next to one factory method that the sub-interface of each SPI adds.
 * Implementations have a public constructor without parameters that does no work, so that finding a
 * provider never opens anything. Methods added later have a default.
 */
public interface Provider {

  /** Returns the name of this provider, unique among the providers of one type and never blank. */
  String getName();

  /**
   * Returns whether this provider is used only where somebody asked for it by name.
   *
   * <p>Such a provider is passed over by {@link Providers#only}; it is meant for what must not be
   * chosen by accident, such as a store that keeps nothing.
   */
  default boolean isChosenByNameOnly() {
    return false;
  }
}
