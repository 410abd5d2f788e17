package org.opensupervision.rules.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.opensupervision.model.problem.SupervisionException;

/** Decodes bytes as UTF-8 and nothing else. */
final class Utf8 {
  private static final char MARK = '\uFEFF';

  private Utf8() {}

  static String decode(String source, byte[] content) {
    if (content.length > InputFile.LIMIT) {
      throw new SupervisionException(FileFault.tooLarge(source, InputFile.LIMIT));
    }
    if (isAscii(content)) {
      return new String(content, StandardCharsets.US_ASCII);
    }
    var bytes = ByteBuffer.wrap(content);
    var text = CharBuffer.allocate(content.length);
    var result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    text.flip();
    if (result.isError()) {
      throw Faults.fatal(
          "file.not-utf8",
          TextPlace.endOf(text).place(source),
          "The file must be written in UTF-8, which its bytes are not from here on.");
    }
    return text.length() > 0 && text.charAt(0) == MARK
        ? text.subSequence(1, text.length()).toString()
        : text.toString();
  }

  private static boolean isAscii(byte[] content) {
    for (byte each : content) {
      if (each < 0) {
        return false;
      }
    }
    return true;
  }
}
