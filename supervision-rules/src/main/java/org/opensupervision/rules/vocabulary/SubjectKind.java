package org.opensupervision.rules.vocabulary;

import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;

/** Whether something is said of people or of cases. */
public enum SubjectKind {
  /** A member of staff. */
  PERSON("person"),

  /** A child's case. */
  CASE("case");

  private final String word;

  SubjectKind(String word) {
    this.word = word;
  }

  /** Returns the kind of this subject. */
  public static SubjectKind of(Subject subject) {
    return subject instanceof PersonId ? PERSON : CASE;
  }

  /** Returns the word that stands for it in files. */
  public String getWord() {
    return word;
  }
}
