package org.opensupervision.spi;

/** A kind of vendor that only these tests know. */
public interface SampleProvider extends Provider {}
