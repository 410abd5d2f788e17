package org.opensupervision.rules.digest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.fact.FactsFile;
import org.opensupervision.rules.layer.PolicyStack;

/**
 * SHA-256 fingerprints of what an assessment was made of and of what it came to.
 *
 * <p>Equal values have the same fingerprint on every machine and in whatever order facts came;
 * values that differ in any part have different ones. A fingerprint has 64 digits of 0-9 and a-f.
 * That of a calendar is {@code WorkingCalendars.versionOf}.
 */
public final class Digests {
  private Digests() {}

  /** Returns the fingerprint of a policy: of its content, not of the file it was read from. */
  public static String of(Policy policy) {
    MessageDigest digest = sha256();
    new CanonicalPolicy(new CanonicalForm(digest::update)).add(policy);
    return text(digest);
  }

  /** Returns the fingerprint of a policy with all its layers and versions. */
  public static String of(PolicyStack policies) {
    MessageDigest digest = sha256();
    var canonical = new CanonicalPolicy(new CanonicalForm(digest::update));
    policies.getPolicies().forEach(canonical::add);
    return text(digest);
  }

  /** Returns the fingerprint of facts, which is that of their canonical file. */
  public static String of(Facts facts) {
    MessageDigest digest = sha256();
    var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    List<Fact> inOrder =
        facts.getJournals().stream().map(Journal::getFacts).flatMap(List::stream).toList();
    try {
      FactsFile.write(out, inOrder);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A stream that goes nowhere takes everything.", impossible);
    }
    return text(digest);
  }

  /** Returns the fingerprint of an assessment; it tells every explanation, which takes its time. */
  public static String of(Assessment assessment) {
    MessageDigest digest = sha256();
    new CanonicalAssessment(new CanonicalForm(digest::update)).add(assessment);
    return text(digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  private static String text(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
