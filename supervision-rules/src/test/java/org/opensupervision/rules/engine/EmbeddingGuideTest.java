package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.casework.CaseDiscussed;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.file.LegalHoldPlaced;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.engine.command.Command;
import org.opensupervision.rules.engine.destruction.DestructionCertificate;
import org.opensupervision.rules.engine.destruction.DestructionOrder;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.rules.engine.file.FileReading;
import org.opensupervision.rules.engine.file.LogRequest;
import org.opensupervision.rules.engine.file.RecordRequest;
import org.opensupervision.rules.engine.intake.IntakeProgress;
import org.opensupervision.rules.engine.outbox.Reminder;
import org.opensupervision.rules.fact.FactsFile;
import org.opensupervision.rules.policy.Policies;
import org.opensupervision.rules.validation.ModelValidator;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.value.Bytes;

/** What the guide to embedding shows: each of its snippets stands here and is run. */
class EmbeddingGuideTest {
  private final Clock clock = new TestClock(Told.THU_2_APRIL);
  private final LocalDate today = LocalDate.now(clock);

  @TempDir Path folder;

  /** What a host shows while facts are taken in. */
  private static final class ProgressBar {
    private int shown;

    void show(int done, int total) {
      shown = 100 * done / total;
    }
  }

  private SupervisionEngine open() {
    var secret = new byte[16];
    var options = StorageOptions.builder().space("my-service").cursorKey(Bytes.of(secret)).build();
    var engine =
        SupervisionEngine.builder()
            .policy(Policies.bundled("hull"))
            .calendar(WorkingCalendars.englandAndWales())
            .store("memory", options)
            .clock(clock)
            .open();
    return engine;
  }

  @Test
  void commandOfTwoFiles_isRecorded() {
    try (var engine = open()) {
      takeIn(engine, new ProgressBar());
      var session =
          SessionHeld.builder()
              .id(FactId.of("form-2291/session"))
              .person(PersonId.of("p-104"))
              .occurredOn(today)
              .recordedAt(clock.instant())
              .recordedBy("p-17")
              .session(SessionId.of("s-880"))
              .type(SessionType.INDIVIDUAL)
              .mode(SessionMode.FACE_TO_FACE)
              .minutes(95)
              .addAttendees(PersonId.of("p-104"), PersonId.of("p-17"))
              .build();
      var discussion =
          CaseDiscussed.builder()
              .id(FactId.of("form-2291/discussion"))
              .caseId(CaseId.of("c-2071"))
              .occurredOn(today)
              .recordedAt(clock.instant())
              .recordedBy("p-17")
              .session(SessionId.of("s-880"))
              .formal(true)
              .build();
      var file = engine.file(PersonId.of("p-104"));
      var recorded =
          engine.record(
              Command.builder()
                  .id("form-2291")
                  .actor("p-17")
                  .addFacts(session, discussion)
                  .addExpected(file.getHead())
                  .build());

      assertThat(recorded.getReceipt().getHeads()).hasSize(2);
    }
  }

  /** Where a host tells its users what is wrong. */
  private static final class Form {
    private final List<String> shown = new ArrayList<>();

    void show(String text) {
      shown.add(text);
    }
  }

  @Test
  void formThatIsWrong_isToldBeforeItIsSent() {
    var form = new Form();
    var session =
        SessionHeld.builder().from((SessionHeld) Told.held(Told.ANN, today)).minutes(0).build();
    try (var validator = ModelValidator.open()) {
      validator.check(session).forEach(problem -> form.show(problem.asText()));
    }

    assertThat(form.shown).singleElement().asString().contains("minutes");
  }

  /** Where a host writes facts for others. */
  private static final class Export {
    private int written;

    void write(Fact fact) {
      written += fact.getId().getValue().isEmpty() ? 0 : 1;
    }
  }

  @Test
  void everyFact_isReadAndAssessed() {
    var export = new Export();
    var progressBar = new ProgressBar();
    try (var engine = open()) {
      takeIn(engine, new ProgressBar());
      var everything = engine.everyFact((done, total) -> progressBar.show(done, total));
      var whole = engine.getSupervision().assess(everything, today);
      for (var journal : everything.getJournals()) {
        journal.getFacts().forEach(fact -> export.write(fact));
      }

      assertThat(whole.getFindings()).isNotEmpty();
    }

    assertThat(export.written).isEqualTo(Told.aTeam().size());
    assertThat(progressBar.shown).isEqualTo(100);
  }

  @Test
  void questions_areAnswered() {
    try (var engine = open()) {
      takeIn(engine, new ProgressBar());
      var assessment = engine.assess(PersonId.of("p-104"), today);
      var due = engine.due(PersonId.of("p-104"), today, today.plusDays(14));
      var ofSupervisor = engine.dueUnder(PersonId.of("p-17"), today, today.plusDays(14));
      var ofTeam = engine.dueInTeam("north", today, today.plusDays(14));
      var why = engine.whyNot(PersonId.of("p-104"), ClauseId.of("hull:recording.personal"), today);

      assertThat(assessment.getFindings()).containsAll(due.getFindings());
      assertThat(ofSupervisor).contains(due);
      assertThat(ofTeam).contains(due);
      assertThat(why.getSteps()).isNotEmpty();
    }
  }

  @Test
  void reminders_areFound() {
    try (var engine = open()) {
      takeIn(engine, new ProgressBar());
      List<Due> reminders = new ArrayList<>();
      var report = engine.sweep(today, today.plusDays(7), found -> reminders.add(found));

      assertThat(report.getDue()).isEqualTo(reminders.size()).isPositive();
    }
  }

  @Test
  void supervisor_isShownTheFile() {
    try (var engine = open()) {
      takeIn(engine, new ProgressBar());
      var request =
          AccessRequest.builder()
              .reader(PersonId.of("p-17"))
              .file(PersonId.of("p-104"))
              .part(FileReading.WHOLE_FILE)
              .build();
      var shown = engine.read(request).getFile();

      assertThat(shown).isPresent();
    }
  }

  /** How a host sends mail. */
  private static final class Mail {
    private final List<String> keys = new ArrayList<>();

    void send(String key, Reminder reminder) {
      keys.add(key + reminder.getSubject());
    }
  }

  @Test
  void reminders_areHandedOver() {
    var mail = new Mail();
    var clock = new TestClock(today);
    try (var host = Leavers.host(new BreakableStorage(clock), clock)) {
      host.record("team", Told.aTeam());
      var engine = host.engine;
      var outbox = engine.outbox();
      outbox.fill(today, today.plusDays(7));
      for (var claimed : outbox.claim("mail-1", 50, Duration.ofMinutes(5))) {
        claimed.getReminder().ifPresent(reminder -> mail.send(claimed.getKey(), reminder));
        outbox.settle(claimed);
      }
    }

    assertThat(mail.keys).isNotEmpty();
  }

  @Test
  void recordAndLog_areShown() {
    try (var host = new Host(new LoggingStorage(), new TestClock(today), Readers.policy())) {
      host.record("team", Told.aTeam());
      var engine = host.engine;
      var record =
          engine
              .readRecord(
                  RecordRequest.builder()
                      .reader(PersonId.of("p-17"))
                      .record(CaseId.of("c-2071"))
                      .build())
              .getRecord();
      var log =
          engine.readLog(
              LogRequest.builder()
                  .reader(PersonId.of("p-104"))
                  .subject(PersonId.of("p-104"))
                  .build());

      assertThat(record).isPresent();
      assertThat(log.getEntries()).hasSize(1);
    }
  }

  /** Where a host keeps what the store must not keep alone. */
  private static final class Archive {
    private final List<DestructionCertificate> kept = new ArrayList<>();

    void keep(List<DestructionCertificate> certificates) {
      kept.addAll(certificates);
    }
  }

  @Test
  void filesWhoseTimeIsOver_areDestroyed() {
    var archive = new Archive();
    var clock = new TestClock(Leavers.TODAY);
    try (var host = Leavers.host(new BreakableStorage(clock), clock)) {
      host.record("ann", Leavers.leaver(Told.ANN, Leavers.LEFT));
      var engine = host.engine;
      var proposal = engine.proposeDestruction();
      var order =
          DestructionOrder.builder()
              .id("destruction-2036-07")
              .actor("p-17")
              .confirmedBy("p-3")
              .proposal(proposal)
              .build();
      var report = engine.destroy(order);
      archive.keep(report.getCertificates());
    }

    assertThat(archive.kept).hasSize(1);
  }

  @Test
  void hold_isPlaced() {
    var clock = new TestClock(Leavers.TODAY);
    var today = Leavers.TODAY;
    try (var host = Leavers.host(new BreakableStorage(clock), clock)) {
      host.record("ann", Leavers.leaver(Told.ANN, Leavers.LEFT));
      var engine = host.engine;
      var hold =
          LegalHoldPlaced.builder()
              .id(FactId.of("hold-31"))
              .person(PersonId.of("p-104"))
              .occurredOn(today)
              .recordedAt(clock.instant())
              .recordedBy("p-17")
              .hold("claim 2026/31")
              .build();
      engine.record(Command.builder().id("form-2307").actor("p-17").addFacts(hold).build());

      assertThat(engine.proposeDestruction().getFiles()).isEmpty();
    }
  }

  private void takeIn(SupervisionEngine engine, ProgressBar progressBar) {
    var factsFile = folder.resolve("facts.jsonl");
    FactsFile.write(factsFile, Told.aTeam());
    var report = engine.takeIn(factsFile, (done, total) -> progressBar.show(done, total));

    assertThat(report.getRecorded()).isEqualTo(Told.aTeam().size());
    assertThat(progressBar.shown).isEqualTo(100);
    assertThat(engine.takeIn(factsFile, IntakeProgress.NONE).getRecorded()).isZero();
  }
}
