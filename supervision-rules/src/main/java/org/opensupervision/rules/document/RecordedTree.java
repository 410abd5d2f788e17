package org.opensupervision.rules.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Reads a tree back from the recording that the build made of a document without problems.
 *
 * <p>A recording begins with the checksum of the document. Then come how many texts there are, and
 * each with its length in bytes; then the root. A value begins with how many lines it stands below
 * the one before, times four, plus its kind, and with its column. Then come the number of its text,
 * or how many entries or items there are, and these. All numbers are written in groups of seven
 * bits, the lowest first, with the eighth bit set where another group follows.
 */
final class RecordedTree {
  static final int MAPPING = 0;
  static final int SEQUENCE = 1;
  static final int QUOTED = 2;
  static final int PLAIN = 3;

  private final String source;
  private final byte[] recording;
  private int next;
  private String[] texts = {};
  private int line;

  RecordedTree(String source, byte[] recording) {
    this.source = source;
    this.recording = recording;
  }

  /** Returns the root; empty if the recording is not of a document with exactly this content. */
  Optional<Node> read(byte[] content) {
    next = 0;
    line = 0;
    if (recording.length == 0 || number() != checksum(content)) {
      return Optional.empty();
    }
    readTexts();
    return Optional.of(value(KeyPath.ROOT));
  }

  static int checksum(byte[] content) {
    var checksum = new CRC32();
    checksum.update(content);
    return (int) checksum.getValue();
  }

  private void readTexts() {
    texts = new String[number()];
    for (int index = 0; index < texts.length; index++) {
      int length = number();
      texts[index] = new String(recording, next, length, StandardCharsets.UTF_8);
      next += length;
    }
  }

  private Node value(KeyPath path) {
    int step = number();
    line += step >>> 2;
    var position = new Position(source, line, number(), path);
    return switch (step & 3) {
      case MAPPING -> new Mapping(position, entries(path));
      case SEQUENCE -> new Sequence(position, items(path));
      default -> new Scalar(position, texts[number()], (step & 3) == PLAIN);
    };
  }

  private Map<String, Entry> entries(KeyPath path) {
    int count = number();
    var entries = new LinkedHashMap<String, Entry>();
    for (int index = 0; index < count; index++) {
      var entry = entry(path);
      entries.put(entry.getName(), entry);
    }
    return entries;
  }

  private Entry entry(KeyPath path) {
    int step = number();
    line += step >>> 2;
    int column = number();
    String name = texts[number()];
    var within = path.key(name);
    var key = new Scalar(new Position(source, line, column, within), name, (step & 3) == PLAIN);
    return new Entry(key, value(within));
  }

  private List<Node> items(KeyPath path) {
    int count = number();
    var items = new ArrayList<Node>(count);
    for (int index = 0; index < count; index++) {
      items.add(value(path.item(index)));
    }
    return items;
  }

  private int number() {
    int number = 0;
    int shift = 0;
    byte group;
    do {
      group = recording[next];
      next++;
      number |= (group & 0x7F) << shift;
      shift += 7;
    } while (group < 0);
    return number;
  }
}
