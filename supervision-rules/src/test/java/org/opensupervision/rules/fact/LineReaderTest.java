package org.opensupervision.rules.fact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Property
  void linesInChunksOfAnySize_readTheSame(
      @ForAll @Size(max = 30) List<@IntRange(max = 70_000) Integer> lengths,
      @ForAll @IntRange(min = 1, max = 100_000) int chunk)
      throws IOException {
    var text = new StringBuilder();
    lengths.forEach(length -> text.append("x".repeat(length)).append('\n'));
    var expected =
        lengths.stream().map(length -> length > Line.LONGEST ? "TOO_LONG" : "" + length).toList();

    assertThat(read(new Chunks(text.toString().getBytes(UTF_8), chunk))).isEqualTo(expected);
  }

  @Test
  void lastLineWithoutLineFeed_isRead() throws IOException {
    assertThat(read("ab\nc".getBytes(UTF_8))).containsExactly("2", "1");
  }

  @Test
  void emptyStream_hasNoLines() throws IOException {
    assertThat(read(new byte[0])).isEmpty();
  }

  @Test
  void lineOfSixtyFourKibibytes_isTheLongest() throws IOException {
    assertThat(read("x".repeat(65_536).getBytes(UTF_8))).containsExactly("65536");
    assertThat(read("x".repeat(65_537).getBytes(UTF_8))).containsExactly("TOO_LONG");
  }

  @Test
  void lineAfterATooLongOne_isRead() throws IOException {
    assertThat(read(("x".repeat(1_000_000) + "\nabc").getBytes(UTF_8)))
        .containsExactly("TOO_LONG", "3");
  }

  @Test
  void textThatIsNotUtf8_isRefused() throws IOException {
    assertThat(read("\u00A3".getBytes(ISO_8859_1))).containsExactly("NOT_UTF_8");
    assertThat(read("ab".getBytes(UTF_16))).containsExactly("NOT_UTF_8");
    assertThat(read(bytes(0xC3, 0x28))).containsExactly("NOT_UTF_8");
    assertThat(read(bytes(0xC0, 0xAF))).containsExactly("NOT_UTF_8");
    assertThat(read(bytes(0xED, 0xA0, 0x80))).containsExactly("NOT_UTF_8");
    assertThat(read(bytes('a', 0xE2, 0x82))).containsExactly("NOT_UTF_8");
  }

  @Test
  void brokenCharacter_isShownByItsColumn() throws IOException {
    var reader = new LineReader(new ByteArrayInputStream(bytes('a', 0xC3, 0xA9, 'b', 0xFF)));

    reader.next();

    assertThat(reader.line().column).isEqualTo(4);
  }

  @Test
  void nul_isRefused() throws IOException {
    assertThat(read(bytes('a', 0, 'b'))).containsExactly("NUL");
    assertThat(read(bytes(0, '{', 0, '}'))).containsExactly("NUL");
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static List<String> read(byte[] bytes) throws IOException {
    return read(new ByteArrayInputStream(bytes));
  }

  /** The length of each line, or its fault. */
  private static List<String> read(InputStream in) throws IOException {
    var reader = new LineReader(in);
    var found = new ArrayList<String>();
    while (reader.next()) {
      Line line = reader.line();
      found.add(line.fault == Line.Fault.NONE ? "" + line.length : line.fault.name());
    }
    return found;
  }

  /** Gives at most so many bytes at a time. */
  private static final class Chunks extends ByteArrayInputStream {
    private final int chunk;

    Chunks(byte[] bytes, int chunk) {
      super(bytes);
      this.chunk = chunk;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
      return super.read(into, offset, Math.min(length, chunk));
    }

    /** As little as that is known of what is to come, and buffers grow. */
    @Override
    public synchronized int available() {
      return Math.min(super.available(), chunk);
    }
  }
}
