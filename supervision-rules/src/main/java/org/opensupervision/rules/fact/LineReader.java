package org.opensupervision.rules.fact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads lines of strict UTF-8 from a stream, one at a time and without keeping them.
 *
 * <p>A line ends with a line feed or with the stream. A byte-order mark is passed over at the very
 * start and nowhere else.
 */
final class LineReader {
  private static final int BLOCK = 4 * Line.LONGEST;

  /** A journal has a few lines, and there are thousands of journals. */
  private static final int SMALLEST = 8 * 1024;

  private final InputStream in;
  private final Line line = new Line();
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private byte[] buffer;
  private int start;
  private int end;
  private long bytes;
  private boolean finished;

  LineReader(InputStream in) throws IOException {
    this.in = in;
    this.buffer = new byte[Math.max(SMALLEST, Math.min(BLOCK, in.available()))];
  }

  /** The line stood on; it changes with the next one. */
  Line line() {
    return line;
  }

  /** How many bytes have been taken from the stream. */
  long bytes() {
    return bytes;
  }

  /** Goes to the next line; false if there is none. */
  boolean next() throws IOException {
    line.number++;
    line.fault = Line.Fault.NONE;
    line.column = 0;
    int feed = findFeed(0);
    while (feed < 0 && !finished && end - start <= Line.LONGEST) {
      int searched = end - start;
      fill();
      feed = findFeed(searched);
    }
    passByteOrderMark();
    if (feed < 0 && end - start > Line.LONGEST) {
      passRest();
      return true;
    }
    int stop = feed < 0 ? end : feed;
    boolean found = feed >= 0 || stop > start;
    decode(stop);
    start = feed < 0 ? end : feed + 1;
    return found;
  }

  private int findFeed(int from) {
    for (int i = start + from; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void fill() throws IOException {
    boolean isFull = end == buffer.length && end > 0;
    byte[] from = buffer;
    if (isFull && buffer.length < BLOCK) {
      buffer = new byte[Math.min(BLOCK, 2 * buffer.length)];
    }
    System.arraycopy(from, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    int read = in.read(buffer, end, buffer.length - end);
    finished = read < 0;
    if (read > 0) {
      end += read;
      bytes += read;
    }
  }

  private void passByteOrderMark() {
    boolean marked =
        line.number == 1
            && end - start >= 3
            && buffer[start] == (byte) 0xEF
            && buffer[start + 1] == (byte) 0xBB
            && buffer[start + 2] == (byte) 0xBF;
    start += marked ? 3 : 0;
  }

  private void passRest() throws IOException {
    line.length = 0;
    line.fault = Line.Fault.TOO_LONG;
    int feed = -1;
    while (feed < 0 && !finished) {
      start = end;
      fill();
      feed = findFeed(0);
    }
    start = feed < 0 ? end : feed + 1;
  }

  private void decode(int stop) {
    int length = stop - start;
    if (length > Line.LONGEST) {
      line.length = 0;
      line.fault = Line.Fault.TOO_LONG;
      return;
    }
    char[] characters = line.room(length);
    line.length = length;
    for (int i = 0; i < length; i++) {
      byte each = buffer[start + i];
      if (each <= 0) {
        decodeOther(length);
        return;
      }
      characters[i] = (char) each;
    }
  }

  private void decodeOther(int length) {
    var into = CharBuffer.wrap(line.characters);
    var outcome = decoder.reset().decode(ByteBuffer.wrap(buffer, start, length), into, true);
    line.length = into.position();
    if (outcome.isError()) {
      fail(Line.Fault.NOT_UTF_8, line.length + 1);
    } else {
      int nul = findNul();
      if (nul >= 0) {
        fail(Line.Fault.NUL, nul + 1);
      }
    }
  }

  private int findNul() {
    for (int i = 0; i < line.length; i++) {
      if (line.characters[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private void fail(Line.Fault fault, int column) {
    line.fault = fault;
    line.column = column;
  }
}
