package org.opensupervision.spi.storage;

/** A part of the storage interfaces that a store need not have. */
public enum StoragePart {

  /** All journals can be listed: {@link Journals#list}. */
  LISTING,

  /** Messages wait in the store to be handed over: {@link Outbox} and the messages of a commit. */
  OUTBOX,

  /** Who read what is kept apart from every commit: {@link AccessLog}. */
  ACCESS_LOG,

  /** Contents can be destroyed, and held against that: the erasures and holds of a commit. */
  ERASURE
}
