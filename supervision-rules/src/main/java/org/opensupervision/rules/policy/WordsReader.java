package org.opensupervision.rules.policy;

import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Shown;

/** Reads the local words of a policy; a word may use those above it, so none can go in a circle. */
final class WordsReader {
  static final String WORDS = "words";
  private static final int LONGEST = 100;

  private final Report report;
  private final Values values;
  private final LocalWords words;

  /** Returns a reader that adds to these words. */
  WordsReader(Report report, LocalWords words) {
    this.report = report;
    this.values = new Values(report);
    this.words = words;
  }

  /** Reads the words in the order of the file, each with what it stands for. */
  void read(Node node) {
    var mapping = values.mapping(node, Values.of(WORDS));
    if (mapping.isEmpty()) {
      words.leaveUnread();
      return;
    }
    for (var entry : mapping.get().getEntries()) {
      read(entry);
    }
  }

  private void read(Entry entry) {
    String word = entry.getName();
    boolean proper = values.text(entry.getKey(), WORDS, LONGEST).isPresent() && isFree(entry);
    var meaning = new EventReader(report, words).read(entry.getValue(), word);
    if (proper && meaning.isPresent()) {
      words.put(word, meaning.get());
    } else {
      words.refuse(word);
    }
  }

  private boolean isFree(Entry entry) {
    boolean taken = words.language().event(entry.getName()).isPresent();
    if (taken) {
      report.add(
          entry.getKey(),
          "policy.word-taken",
          "The local word (%s) must not be that of a kind of event."
              .formatted(Shown.word(entry.getName())));
    }
    return !taken;
  }
}
