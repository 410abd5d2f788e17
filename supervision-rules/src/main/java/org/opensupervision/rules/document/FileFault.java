package org.opensupervision.rules.document;

import java.io.IOException;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/** What can be wrong with a file as a whole, whatever its format. */
public final class FileFault {
  private FileFault() {}

  /** Returns the problem of a file that has more bytes than its format allows. */
  public static Problem tooLarge(String source, long most) {
    return problem(
        source, "file.too-large", "The file is too large.", "at most " + most + " bytes");
  }

  /** Returns the problem of a file that somebody wrote to while it was read. */
  public static Problem changed(String source) {
    return problem(
        source,
        "file.changed",
        "The file was changed while it was read.",
        "a file that nobody writes to");
  }

  /** Returns the refusal of a file that the system does not let us read. */
  public static SupervisionException unreadable(String source, IOException cause) {
    return new SupervisionException(
        problem(source, "file.unreadable", "The file cannot be read.", "a file that may be read"),
        cause);
  }

  static Problem notFound(String source) {
    return problem(source, "file.not-found", "There is no such file.", "a file");
  }

  static Problem notAFile(String source, boolean folder) {
    String what = folder ? "is a folder" : "is not an ordinary file";
    return problem(source, "file.not-a-file", "The input " + what + ".", "an ordinary file");
  }

  private static Problem problem(String source, String code, String message, String expected) {
    return Problem.builder()
        .code(code)
        .place(Place.ofSource(source))
        .message(message)
        .expected(expected)
        .build();
  }
}
