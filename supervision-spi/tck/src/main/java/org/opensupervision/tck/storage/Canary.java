package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.DueBench.EVERY_DAY;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.due.Cursor;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;

/** A word that stands in every content, and a search for it in every failure that can be had. */
final class Canary {

  private final Bench bench;
  private final String word;
  private final List<Throwable> failures = new ArrayList<>();

  Canary(Bench bench) {
    this.bench = bench;
    this.word = bench.name("canary");
  }

  /** Provokes the failures that need no fault of the machine. */
  void provoke() {
    var stale = JournalHead.start(bench.writtenJournal().getJournal());
    var other = bench.writtenJournal();
    attempt(commit(word, stale, other));
    var kept = commit(word, other).build();
    bench.store().getCommitDoor().commit(kept);
    attempt(commit(word, bench.head(other.getJournal())).commandId(kept.getCommandId()));
    var limit = bench.store().getCapabilities().getMaxContentLength();
    attempt(commit(word.repeat(1 + limit / word.length()), bench.writtenJournal()));
    attempt(() -> bench.store().getDueRows().page(EVERY_DAY, PageRequest.after(Cursor.of("x"), 1)));
    var afterwards = commit(word, other).build();
    var closed = bench.closeStore();
    attempt(() -> closed.getCommitDoor().commit(afterwards));
  }

  /** Returns the kinds of the failures that carry the word, as text or in hexadecimal digits. */
  List<String> leaks() {
    return failures.stream().filter(this::carries).map(each -> each.getClass().getName()).toList();
  }

  private Commit.Builder commit(String text, JournalHead... heads) {
    var commit = bench.commit(heads);
    for (var head : heads) {
      commit.addEntries(head.next(bench.content(Bytes.ofUtf8(text))));
    }
    return commit;
  }

  private void attempt(Commit.Builder commit) {
    attempt(() -> bench.keep(commit));
  }

  private void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      failures.add(failure);
    }
  }

  private boolean carries(Throwable failure) {
    return chain(failure).map(Throwable::toString).anyMatch(this::holdsWord);
  }

  private boolean holdsWord(String message) {
    var bytes = word.getBytes(StandardCharsets.UTF_8);
    return message.contains(word)
        || message.contains(HexFormat.of().formatHex(bytes))
        || message.contains(HexFormat.of().withUpperCase().formatHex(bytes))
        || message.contains(Arrays.toString(bytes).replaceAll("[\\[\\]]", ""));
  }

  private static Stream<Throwable> chain(Throwable failure) {
    var causes = Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(20);
    return causes.flatMap(
        each -> Stream.concat(Stream.of(each), Arrays.stream(each.getSuppressed())));
  }
}
