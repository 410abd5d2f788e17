package org.opensupervision.rules.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.opensupervision.model.casework.CaseClosed;
import org.opensupervision.model.casework.CaseHoldPlaced;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.file.LegalHoldLifted;
import org.opensupervision.model.file.LegalHoldPlaced;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.rules.engine.destruction.DestructionOrder;
import org.opensupervision.rules.engine.destruction.DestructionProposal;
import org.opensupervision.rules.policy.Policies;

/** People who leave, and a policy that says how long their files are kept. */
final class Leavers {
  static final LocalDate TODAY = LocalDate.of(2030, 6, 3);
  static final LocalDate LEFT = LocalDate.of(2028, 6, 2);
  static final String KEEP = "leavers:file.destroy";
  private static final String TEXT =
      """
      policy: leavers
      title: What becomes of files
      source: {document: A document}
      effective from: 2020-01-01
      calendar: england-and-wales
      clauses:
        - id: file.destroy
          says: The file of somebody who left is kept for 2 years, and destroyed within 1 month.
          cite: Section 1
          strength: must
          keep: 2 years
          after: employment ended
          within: 1 month
          part: supervision file
          owed by: human resources
        - id: file.archive
          says: The file of somebody who leaves is archived within 1 month.
          cite: Section 2
          strength: must
          after: employment ended
          within: 1 month
          expect: file archived
        - id: sessions
          says: Workers have supervision every month.
          cite: Section 3
          strength: must
          expect: session held
          every: 1 month
        - id: record.destroy
          says: The record of a case is kept for 2 years.
          cite: Section 4
          strength: must
          keep: 2 years
          after: case closed
      """;

  private Leavers() {}

  static Policy policy() {
    return policy("");
  }

  /** The policy with further clauses. */
  static Policy policy(String clauses) {
    String text = TEXT + clauses.indent(2);
    return Policies.read("leavers.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  static Host host(BreakableStorage storage, TestClock clock) {
    return new Host(storage, clock, policy());
  }

  static Fact employed(PersonId person, LocalDate day) {
    var fact = Employed.builder().role("social worker").team("north");
    return Told.of(fact, person, day, "employed-" + person + "-" + day);
  }

  static Fact left(PersonId person, LocalDate day) {
    return Told.of(EmploymentEnded.builder(), person, day, "left-" + person + "-" + day);
  }

  static Fact held(PersonId person, String hold, LocalDate day) {
    return Told.of(LegalHoldPlaced.builder().hold(hold), person, day, hold + "-" + person + day);
  }

  static Fact lifted(PersonId person, String hold, LocalDate day) {
    var fact = LegalHoldLifted.builder().hold(hold);
    return Told.of(fact, person, day, "lifted-" + hold + "-" + person + day);
  }

  /** Somebody employed for a year, with two sessions, who left on a day. */
  static Fact[] leaver(PersonId person, LocalDate left) {
    return new Fact[] {
      employed(person, left.minusYears(1)),
      Told.held(person, left.minusDays(40)),
      Told.held(person, left.minusDays(10)),
      left(person, left)
    };
  }

  static Fact[] closedCase(LocalDate closed) {
    return new Fact[] {
      Told.of(CaseOpened.builder(), Told.CHILD, closed.minusYears(1), "opened"),
      Told.of(CaseClosed.builder(), Told.CHILD, closed, "closed")
    };
  }

  static Fact caseHeld(LocalDate day) {
    return Told.of(CaseHoldPlaced.builder().hold("inquiry"), Told.CHILD, day, "case-held");
  }

  /** The same session, as a correction of an earlier fact. */
  static Fact superseding(Fact session, FactId earlier) {
    return SessionHeld.builder().from((SessionHeld) session).supersedes(earlier).build();
  }

  static DestructionOrder order(String id, DestructionProposal proposal) {
    return DestructionOrder.builder()
        .id(id)
        .actor("p-17")
        .confirmedBy("p-18")
        .proposal(proposal)
        .build();
  }
}
