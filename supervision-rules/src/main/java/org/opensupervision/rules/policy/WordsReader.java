package org.opensupervision.rules.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** Reads the local words of a policy; a word may use those above it, so none can go in a circle. */
final class WordsReader {
  private static final int LONGEST = 100;

  private final Report report;
  private final Values values;

  WordsReader(Report report) {
    this.report = report;
    this.values = new Values(report);
  }

  /** Returns the words in the order of the file, each with what it stands for. */
  Map<String, Event> read(Node node) {
    Map<String, Event> words = new LinkedHashMap<>();
    values
        .mapping(node, "words")
        .ifPresent(mapping -> mapping.getEntries().forEach(entry -> read(entry, words)));
    return words;
  }

  private void read(Entry entry, Map<String, Event> words) {
    String word = entry.getName();
    boolean proper = values.text(entry.getKey(), "local word", LONGEST).isPresent();
    if (Vocabulary.kind(word).isPresent()) {
      report.add(
          report.at(
              entry.getKey(),
              "policy.word-taken",
              "The local word (" + Shown.word(word) + ") must not be that of a kind of event."));
      return;
    }
    var meaning = new EventReader(report, words).read(entry.getValue(), "local word");
    if (proper) {
      meaning.ifPresent(event -> words.put(word, event));
    }
  }
}
