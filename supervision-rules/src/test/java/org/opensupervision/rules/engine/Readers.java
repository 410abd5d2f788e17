package org.opensupervision.rules.engine;

import java.nio.charset.StandardCharsets;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.policy.Policies;

/** A policy that opens records of cases, and the access log. */
final class Readers {
  static final String CLAUSES =
      """
        - id: case.readers
          says: The allocated worker and those above may read the record of a case.
          cite: Section 9
          strength: must
          may read: [worker, supervisor, supervisor's manager]
          part: case record

        - id: log.readers
          says: The person of a file may see who has read it.
          cite: Section 10
          strength: must
          may read: worker
          part: access log

        - id: log.officer
          says: The data protection officer may see who has read what, for a complaint.
          cite: Section 10
          strength: must
          may read: data protection officer
          part: access log
          for: complaint
      """;

  private static final String MORE =
      """
        - id: case.audit
          says: Auditors may read the record of a case.
          cite: Section 11
          strength: must
          may read: auditor
          part: case record
          for: audit

        - id: file.readers
          says: The supervisor may read the file.
          cite: Section 12
          strength: must
          may read: supervisor
          part: supervision file
      """;

  private Readers() {}

  static Policy policy() {
    String text =
        """
        policy: readers
        title: Who may read what
        source: {document: A document}
        effective from: 2020-01-01
        calendar: england-and-wales
        clauses:
        """
            + CLAUSES
            + MORE;
    return Policies.read("readers.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
