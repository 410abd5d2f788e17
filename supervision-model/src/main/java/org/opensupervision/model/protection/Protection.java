package org.opensupervision.model.protection;

/**
 * How sensitive a part of a value is.
 *
 * <p>Only {@link #PUBLIC} parts may stand in a log line, an error message or {@code toString}.
 * Templates, masking and access decisions read the class from {@link Protected}.
 */
public enum Protection {
  /** May be shown to anybody who runs the system: kinds, ids without meaning, policy text. */
  PUBLIC,

  /** Says something about a member of staff. */
  STAFF_PERSONAL,

  /** Says something about a child or a family. */
  CASE_PERSONAL,

  /** Says something that the law protects specially, such as health. */
  SPECIAL
}
