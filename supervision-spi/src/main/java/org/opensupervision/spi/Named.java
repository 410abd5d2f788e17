package org.opensupervision.spi;

/** A provider with its name, which was asked for once and is not asked for again. */
record Named<P extends Provider>(String name, P provider, boolean isEligible) {

  String described() {
    return name + " (" + provider.getClass().getName() + ")";
  }
}
