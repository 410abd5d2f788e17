package org.opensupervision.spi.storage;

/** What an acknowledged commit is claimed to survive, from the least to the most. */
public enum Durability {

  /** Nothing: it is gone when the store is closed. */
  MEMORY,

  /** The end of the host's process at any instruction. */
  PROCESS_KILL,

  /** Also the end of the database server at any instruction. */
  SERVER_KILL
}
