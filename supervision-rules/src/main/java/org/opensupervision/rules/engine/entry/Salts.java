package org.opensupervision.rules.engine.entry;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;

/** Random salts and names, from the source that was handed in; safe for use by several threads. */
public final class Salts {
  private static final int NAME_LENGTH = 16;

  private final RandomGenerator random;

  /** Makes salts from a source of chance; it need not be safe for use by several threads. */
  public Salts(RandomGenerator random) {
    this.random = random;
  }

  /** Returns content with a salt of its own. */
  public Content salted(Bytes bytes) {
    return Content.of(Bytes.of(next(Content.SALT_LENGTH)), bytes);
  }

  /** Returns a command id that nobody has used. */
  public CommandId name(String kind) {
    return CommandId.of(kind + "/" + HexFormat.of().formatHex(next(NAME_LENGTH)));
  }

  private byte[] next(int length) {
    var bytes = new byte[length];
    synchronized (random) {
      random.nextBytes(bytes);
    }
    return bytes;
  }
}
