package org.opensupervision.examples.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** Every part of every fact, in one number; the facts' own text leaves personal parts out. */
final class ServiceDigest {
  private final MessageDigest sha256;

  private ServiceDigest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static String of(List<Fact> facts) {
    var digest = new ServiceDigest();
    facts.forEach(digest::add);
    return HexFormat.of().formatHex(digest.sha256.digest());
  }

  private void add(Fact fact) {
    var kind = Vocabulary.kindOf(fact);
    add(kind.getWord() + fact.getId() + fact.getSubject() + fact.getOccurredOn());
    add(fact.getRecordedAt() + fact.getRecordedBy());
    for (Attribute attribute : kind.getAttributes()) {
      add(attribute.getName() + attribute.valueIn(fact));
    }
  }

  private void add(String text) {
    sha256.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
