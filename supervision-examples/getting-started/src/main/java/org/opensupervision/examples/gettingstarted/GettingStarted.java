package org.opensupervision.examples.gettingstarted;

import java.nio.file.Path;
import java.time.LocalDate;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.explanation.ExplanationText;
import org.opensupervision.rules.explanation.FindingText;
import org.opensupervision.rules.fact.FactsFile;
import org.opensupervision.rules.policy.Policies;

/** Reads what happened, asks what is owed, and says why. */
public final class GettingStarted {
  private GettingStarted() {}

  /** Prints what is overdue on 20 April 2026, from the file {@code facts.jsonl}. */
  public static void main(String[] arguments) {
    whatIsOverdue();
    why();
  }

  private static void whatIsOverdue() {
    // region overdue
    var supervision =
        Supervision.under(Policies.bundled("hull"), WorkingCalendars.englandAndWales());
    var facts = FactsFile.read(Path.of("facts.jsonl"));

    var assessment = supervision.assess(facts, LocalDate.of(2026, 4, 20));

    assessment.with(Status.OVERDUE).forEach(found -> System.out.println(FindingText.of(found)));
    // hull:recording.personal about p-104: due Monday 13 April 2026, overdue by 7 days.
    // endregion
  }

  private static void why() {
    var supervision =
        Supervision.under(Policies.bundled("hull"), WorkingCalendars.englandAndWales());
    var facts = FactsFile.read(Path.of("facts.jsonl"));
    var assessment = supervision.assess(facts, LocalDate.of(2026, 4, 20));
    // region why
    for (var found : assessment.with(Status.OVERDUE)) {
      System.out.println(ExplanationText.of(found.getObligation().getExplanation()));
    }
    // endregion
  }
}
