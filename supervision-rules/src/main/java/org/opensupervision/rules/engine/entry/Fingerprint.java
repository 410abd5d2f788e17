package org.opensupervision.rules.engine.entry;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.engine.ledger.JournalNames;
import org.opensupervision.rules.vocabulary.Vocabulary;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.Digest;

/**
 * By what a repeated command is known: who records facts of which kinds under which ids.
 *
 * <p>What the facts say is left out. A store keeps fingerprints for good, and from a digest of
 * content somebody could find out an erased content by trying likely ones.
 */
final class Fingerprint {
  private Fingerprint() {}

  static Digest of(String actor, List<Fact> facts) {
    var parts = new ArrayList<Bytes>();
    add(parts, actor);
    for (Fact fact : facts) {
      add(parts, Vocabulary.kindOf(fact).getWord());
      add(parts, JournalNames.of(fact.getSubject()).getText());
      add(parts, fact.getId().getValue());
    }
    return Digest.sha256(parts.toArray(Bytes[]::new));
  }

  /** Ids and kinds hold no line feed. */
  private static void add(List<Bytes> parts, String text) {
    parts.add(Bytes.ofUtf8(text + '\n'));
  }
}
