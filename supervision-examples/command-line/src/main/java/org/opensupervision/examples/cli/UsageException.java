package org.opensupervision.examples.cli;

/** Thrown when options that are well-formed each do not make a command together. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
