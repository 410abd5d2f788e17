package org.opensupervision.tck.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;
import org.opensupervision.spi.storage.value.KeyText;

/** Texts, bytes and dates that stores are known to get wrong. */
final class Samples {

  private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
  private static final String HEBREW = "\u05E9\u05DC\u05D5\u05DD";

  private Samples() {}

  static List<Bytes> contents() {
    return List.of(
        everyByte(),
        Bytes.of(new byte[] {0}),
        Bytes.of(new byte[] {(byte) 0xC3, 0x28}),
        Bytes.of(new byte[] {(byte) 0xC0, (byte) 0xAF}),
        Bytes.ofUtf8("  outer blanks and line ends\r\n\n\r "),
        Bytes.ofUtf8("e\u0301 \u00E9 " + FAMILY + " " + HEBREW + " \uDBFF\uDFFD"));
  }

  /** Texts that a careless comparison takes for the same. */
  static List<String> similarIds() {
    return Stream.of(
            "Ann",
            "ann",
            "ann ",
            "ann\u00A0",
            "zo\u00EB",
            "zoe\u0308",
            "zoe",
            "fi",
            "\uFB01",
            "i",
            "\u0131",
            "ss",
            "\u00DF",
            "k",
            "\u212A",
            "a\u200B",
            "a")
        .toList();
  }

  /** Texts of the greatest length, and texts that look like something else. */
  static List<String> awkwardIds() {
    return Stream.concat(longTexts().stream(), lookalikes()).toList();
  }

  /** Texts of 256 code points that differ in the last one only, in one and in four bytes each. */
  static List<String> longTexts() {
    var most = KeyText.MAX_CODE_POINTS - 1;
    return List.of(
        "x".repeat(most) + "y",
        "x".repeat(most) + "z",
        "\uD83D\uDE00".repeat(most) + "\uD83D\uDE00",
        "\uD83D\uDE00".repeat(most) + "\uD83D\uDE01");
  }

  /** Keys with characters from all planes and both directions of writing. */
  static List<String> keys() {
    return Stream.of(
            "e\u0301", "\u00E9", FAMILY, HEBREW, " outer ", "outer", "\uDBFF\uDFFD", "A", "a")
        .toList();
  }

  /** Texts whose order by code point is not that of other usual orders. */
  static List<String> keysInOrder() {
    return List.of("10", "9", "Z", "a", "a b", "ab", "\u00E4", "\uFF5E", "\uD83D\uDE00");
  }

  static List<LocalDate> dates() {
    return Stream.of(
            "1900-01-01",
            "1941-05-04",
            "1969-12-30",
            "1970-01-01",
            "2000-02-29",
            "2024-02-29",
            "2026-03-29",
            "2026-10-25",
            "2026-12-31",
            "2028-01-01",
            "2100-02-28",
            "9999-12-31")
        .map(LocalDate::parse)
        .toList();
  }

  /** Messages of one journal whose keys, topics, contents and moments are easily got wrong. */
  static List<OutboxMessage> messages(JournalId journal) {
    var texts = Stream.concat(keys().stream(), longTexts().stream()).toList();
    return IntStream.range(0, texts.size())
        .mapToObj(
            at ->
                OutboxMessage.builder()
                    .key(texts.get(at))
                    .journal(journal)
                    .topic(texts.get(texts.size() - 1 - at))
                    .content(contents().get(at % contents().size()))
                    .dueFrom(moments().get(at % moments().size()))
                    .build())
        .toList();
  }

  /** Moments up to the start of the kit's clock. */
  static List<Instant> moments() {
    return Stream.of(
            "1900-01-01T00:00:00Z",
            "1969-12-31T23:59:59.999Z",
            "1970-01-01T00:00:00.001Z",
            "2000-02-29T23:59:59.999Z",
            "2025-03-30T01:30:00Z",
            "2025-10-26T00:30:00.007Z",
            "2025-10-26T01:30:00Z",
            "2026-03-02T08:59:59.999Z")
        .map(Instant::parse)
        .toList();
  }

  /** Texts that no store knows and that are no reason to fall over. */
  static List<String> oddTexts() {
    return List.of("\0", "\uD83D", "A".repeat(100_000), "%", "' --", "=", "\u202E");
  }

  private static Stream<String> lookalikes() {
    return Stream.of(
        "' OR 1=1 --",
        "\"; DROP TABLE entries",
        "%",
        "_",
        "\\",
        "../../etc/passwd",
        "C:\\con",
        "%2e%2e%2f",
        "${jndi:x}",
        "{0}",
        "null",
        "-0",
        "1e5",
        "__proto__");
  }

  private static Bytes everyByte() {
    var bytes = new byte[256];
    IntStream.range(0, bytes.length).forEach(value -> bytes[value] = (byte) value);
    return Bytes.of(bytes);
  }
}
