package org.opensupervision.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody is to a worker by the facts alone. */
public enum Relation {
  /** The worker in person. */
  WORKER("worker"),

  /** The worker's supervisor. */
  SUPERVISOR("supervisor"),

  /** The supervisor of the worker's supervisor. */
  SUPERVISORS_MANAGER("supervisor's manager");

  private final String word;

  Relation(String word) {
    this.word = word;
  }

  /** Returns the word that stands for it in policies. */
  public String getWord() {
    return word;
  }

  /** Returns the words for all relations that facts tell. */
  public static List<String> words() {
    var words = new ArrayList<String>();
    for (Relation relation : values()) {
      words.add(relation.word);
    }
    return words;
  }

  /** Returns the relation with this word; empty where facts do not tell it. */
  public static Optional<Relation> of(String word) {
    for (Relation relation : values()) {
      if (relation.word.equals(word)) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }
}
