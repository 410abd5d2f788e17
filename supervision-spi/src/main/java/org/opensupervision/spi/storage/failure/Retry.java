package org.opensupervision.spi.storage.failure;

/** What a caller can do after a failure. */
public enum Retry {

  /** Trying again changes nothing: somebody has to put something right. */
  NEVER,

  /** The same call with the same command id is harmless and may succeed later. */
  SAME_COMMAND,

  /** The journals must be read and the decision be made again, under the same command id. */
  AFTER_READING_AGAIN,

  /** The reading must begin again with the first page. */
  FROM_FIRST_PAGE
}
