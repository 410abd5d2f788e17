package org.opensupervision.rules.engine.ledger;

import java.util.Optional;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;
import org.opensupervision.spi.storage.value.KeyText;

/**
 * What the journal of each subject is called in a store: {@code person/p-104}, {@code case/c-2071}.
 *
 * <p>The few ids that would be too long with that word before them stand as their digest.
 */
public final class JournalNames {
  private static final String PERSON = "person";
  private static final String CASE = "case";

  private JournalNames() {}

  /** Returns the name of the journal of a subject; no two subjects share one. */
  public static JournalId of(Subject subject) {
    String kind = subject instanceof PersonId ? PERSON : CASE;
    String plain = kind + "/" + subject.getValue();
    boolean fits = plain.codePointCount(0, plain.length()) <= KeyText.MAX_CODE_POINTS;
    return JournalId.of(fits ? plain : kind + "#" + digest(subject.getValue()));
  }

  private static String digest(String id) {
    return Digest.sha256(Bytes.ofUtf8(id)).asHex();
  }

  /** Returns the subject of a journal; empty where its name does not tell. */
  public static Optional<Subject> subject(JournalId journal) {
    try {
      return told(journal.getText());
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }

  private static Optional<Subject> told(String name) {
    if (name.startsWith(PERSON + "/")) {
      return Optional.of(PersonId.of(name.substring(PERSON.length() + 1)));
    }
    return name.startsWith(CASE + "/")
        ? Optional.of(CaseId.of(name.substring(CASE.length() + 1)))
        : Optional.empty();
  }

  /** Returns whether this is the journal of a case. */
  public static boolean isCase(JournalId journal) {
    return journal.getText().startsWith(CASE);
  }
}
