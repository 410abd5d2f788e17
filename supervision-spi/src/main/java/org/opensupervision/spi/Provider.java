package org.opensupervision.spi;

/**
 * What every vendor's entry point has in common: a name to be chosen by.
 *
 * <p>For others to implement. Methods added later have a default.
 */
public interface Provider {

  /** Returns the name of this provider, unique among the providers of one type. */
  String getName();
}
