package org.opensupervision.rules.vocabulary;

import java.util.Arrays;
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
    return Arrays.stream(values()).map(Relation::getWord).toList();
  }

  /** Returns the relation with this word; empty where facts do not tell it. */
  public static Optional<Relation> of(String word) {
    return Arrays.stream(values()).filter(relation -> relation.word.equals(word)).findFirst();
  }
}
