package org.opensupervision.examples.benchmarks.storage;

/** One way to keep an entry of about a kilobyte and a row of an index. */
@FunctionalInterface
public interface Committing {

  /** Keeps the next one of a thread, and returns something of it. */
  Object next() throws Exception;
}
