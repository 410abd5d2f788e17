package org.opensupervision.rules.replay;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.digest.Digests;
import org.opensupervision.rules.document.InputFile;

/**
 * What an assessment was made of and what it came to: the days asked for, and the fingerprints of
 * policies, facts, calendar and result.
 *
 * <p>Whoever keeps it can assess again years later and tell whether the answer is the same, and if
 * not, what has changed. Facts are fingerprinted as far as they were recorded by the moment of the
 * assessment, so that what is recorded later changes nothing. An assessment itself takes no
 * fingerprints; making a provenance tells every explanation, which takes its time.
 *
 * <p>Example: an assessment as of 30 September 2026, known at 2026-10-01T08:00:00Z, is replayed in
 * 2029 with the facts of 2029 and the policy of 2026, and gives the same result.
 */
public final class Provenance {
  private final LocalDate asOf;
  private final Instant knownAt;
  private final Map<Part, String> parts;

  Provenance(LocalDate asOf, Instant knownAt, Map<Part, String> parts) {
    this.asOf = asOf;
    this.knownAt = knownAt;
    this.parts = parts;
  }

  /** Returns what an assessment was made of, given what it was made with. */
  public static Provenance of(Supervision supervision, Facts facts, Assessment assessment) {
    var parts = new LinkedHashMap<Part, String>();
    parts.put(Part.LIBRARY, Library.VERSION);
    parts.put(Part.POLICY, assessment.getPolicy().getValue());
    parts.put(Part.POLICIES, Digests.of(supervision.getPolicies()));
    parts.put(Part.CALENDAR, WorkingCalendars.versionOf(supervision.getCalendar()));
    parts.put(Part.FACTS, Digests.of(knownAt(facts, assessment.getKnownAt())));
    parts.put(Part.RESULT, Digests.of(assessment));
    return new Provenance(assessment.getAsOf(), assessment.getKnownAt(), parts);
  }

  private static Facts knownAt(Facts facts, Instant moment) {
    var known = new ArrayList<Fact>();
    facts
        .getJournals()
        .forEach(
            journal ->
                journal.getFacts().stream()
                    .filter(fact -> !fact.getRecordedAt().isAfter(moment))
                    .forEach(known::add));
    return Facts.of(known);
  }

  /**
   * Reads a file that holds what {@link #asText} returns.
   *
   * @throws SupervisionException with everything that is wrong with the file
   */
  public static Provenance read(Path file) {
    String source = file.toString();
    return read(source, new String(InputFile.read(file), StandardCharsets.UTF_8));
  }

  /**
   * Reads what {@link #asText} has written.
   *
   * @param source the name of the input, for messages
   * @throws SupervisionException with everything that is wrong with the text
   */
  public static Provenance read(String source, String text) {
    return new ProvenanceReader(source).read(text);
  }

  /** Returns the day that was stood on. */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** Returns the moment up to which recorded facts were believed. */
  public Instant getKnownAt() {
    return knownAt;
  }

  /** Returns one of the other parts. */
  public String get(Part part) {
    return parts.getOrDefault(part, "");
  }

  /**
   * Assesses again for the same day and moment, and returns what that was made of.
   *
   * <p>If nothing was changed it {@linkplain #differences equals} this one.
   */
  public Provenance replay(Supervision supervision, Facts facts) {
    return of(supervision, facts, supervision.assess(facts, asOf, knownAt));
  }

  /** Returns the parts in which another one differs; none if both tell of the same. */
  public List<Part> differences(Provenance other) {
    var different = new ArrayList<Part>();
    for (Part part : Part.values()) {
      if (!get(part).equals(other.get(part))) {
        different.add(part);
      }
    }
    return List.copyOf(different);
  }

  /** Returns it as text: a line for each part, such as {@code as of: 2026-09-30}. */
  public String asText() {
    var text = new StringBuilder();
    text.append(ProvenanceReader.FORMAT_LINE).append('\n');
    text.append(ProvenanceReader.AS_OF).append(": ").append(asOf).append('\n');
    text.append(ProvenanceReader.KNOWN_AT).append(": ").append(knownAt).append('\n');
    for (Part part : Part.values()) {
      text.append(part.getWords()).append(": ").append(get(part)).append('\n');
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return "Provenance{asOf=" + asOf + ", knownAt=" + knownAt + "}";
  }
}
