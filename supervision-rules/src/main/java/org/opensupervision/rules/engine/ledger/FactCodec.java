package org.opensupervision.rules.engine.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.fact.FactsFile;
import org.opensupervision.spi.storage.value.Bytes;

/**
 * The canonical bytes of facts: the line of each in a facts file, without the line feed.
 *
 * <p>What was written is read by the same strict reader as a file.
 */
public final class FactCodec {
  private FactCodec() {}

  /** Returns the bytes of each fact, in the order given. */
  public static List<Bytes> write(Collection<? extends Fact> facts) {
    var out = new ByteArrayOutputStream();
    try {
      FactsFile.write(out, List.copyOf(facts));
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory takes everything.", impossible);
    }
    return lines(out.toByteArray());
  }

  private static List<Bytes> lines(byte[] text) {
    var lines = new ArrayList<Bytes>();
    int start = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        lines.add(Bytes.of(Arrays.copyOfRange(text, start, i)));
        start = i + 1;
      }
    }
    return lines;
  }

  /**
   * Returns the fact of each line, in the order given.
   *
   * @param source the name of the lines in problems
   * @throws org.opensupervision.model.problem.SupervisionException with every problem of the lines;
   *     their numbers count from 1
   */
  public static List<Fact> read(String source, List<Bytes> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    var text = new ByteArrayOutputStream();
    for (Bytes line : lines) {
      text.writeBytes(line.toByteArray());
      text.write('\n');
    }
    try {
      return FactsFile.readEach(source, new ByteArrayInputStream(text.toByteArray()));
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory gives everything.", impossible);
    }
  }
}
