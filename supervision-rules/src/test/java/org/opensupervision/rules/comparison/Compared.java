package org.opensupervision.rules.comparison;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.Story;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.policy.Policies;

/** Small policies on how often somebody is supervised, that differ in one thing each. */
final class Compared {
  static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  static final LocalDate WED_20_MAY = LocalDate.of(2026, 5, 20);
  static final LocalDate TUE_16_JUNE = LocalDate.of(2026, 6, 16);
  static final ClauseId SESSIONS = ClauseId.of("ours:sessions");

  private static final String LASTING =
      """
        - id: lasting
          says: Every individual session lasts an hour and a half.
          cite: Section 2
          strength: must
          each: {event: session held, type: individual}
          lasts: at least 90 minutes
      """;

  private Compared() {}

  static Supervision every(String interval) {
    return sessions("ours", "{event: session held, type: individual}", "every: " + interval);
  }

  static Supervision sessions(String policy, String expected, String howOften) {
    return read(policy, expected, howOften, "");
  }

  static Supervision everyAtLeastAnHourAndAHalf(String interval) {
    return read("ours", "{event: session held, type: individual}", "every: " + interval, LASTING);
  }

  static Supervision everyMonthAtLeastAnHourAndAHalfProRata() {
    return read(
        "ours",
        "{event: session held, type: individual}",
        "every: 1 month",
        LASTING + "    pro rata: fte\n");
  }

  private static Supervision read(String policy, String expected, String howOften, String more) {
    String text =
        """
        policy: %s
        title: A policy for a test
        source: {document: A document}
        effective from: 2020-01-01
        calendar: england-and-wales
        clauses:
          - id: sessions
            says: Sessions are held again and again.
            cite: Section 1
            strength: must
            expect: %s
            %s
        """
            .formatted(policy, expected, howOften);
    byte[] content = (text + more).getBytes(StandardCharsets.UTF_8);
    return Supervision.under(
        Policies.read("compared.yaml", content), WorkingCalendars.englandAndWales());
  }

  /** Somebody supervised since January, whose last session was on Wednesday 20 May. */
  static Story worker() {
    return Story.ofWorkerEmployed(MON_5_JANUARY)
        .supervisorAssigned(MON_5_JANUARY)
        .session(WED_20_MAY);
  }

  static Assessment assess(Supervision supervision, Story story, LocalDate asOf) {
    return supervision.assess(story.facts(), asOf);
  }
}
