package org.opensupervision.rules.engine.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.rules.engine.index.Outgoing;
import org.opensupervision.rules.engine.index.Sweeper;
import org.opensupervision.rules.engine.outbox.ClaimedReminder;
import org.opensupervision.rules.engine.outbox.FillReport;
import org.opensupervision.rules.engine.outbox.Reminder;
import org.opensupervision.rules.engine.outbox.ReminderOutbox;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

/** The reminders in the outbox of a store. */
public final class StoredReminders implements ReminderOutbox {
  private static final String TOPIC = "reminder";
  private static final JournalId SETTLED = JournalId.of("settled");

  private final Store store;
  private final Sweeper sweeper;
  private final Clock clock;

  /** Makes the outbox of a store; the zone of the clock is that of the organisation. */
  public StoredReminders(Store store, Sweeper sweeper, Clock clock) {
    this.store = store;
    this.sweeper = sweeper;
    this.clock = clock;
  }

  @Override
  public FillReport fill(LocalDate asOf, LocalDate until) {
    check(asOf, until);
    return report(sweeper.fill(asOf, until, reminding(asOf)));
  }

  @Override
  public FillReport reconcile(LocalDate asOf, LocalDate until) {
    check(asOf, until);
    return report(sweeper.fillWhole(asOf, until, reminding(asOf)));
  }

  private Outgoing reminding(LocalDate asOf) {
    return (journal, due) -> messages(journal, due, asOf);
  }

  private void check(LocalDate asOf, LocalDate until) {
    if (until.isBefore(asOf)) {
      throw new IllegalArgumentException(
          "The last day (" + until + ") of what is due on " + asOf + " must not be before it.");
    }
    if (!store.getCapabilities().claims(StoragePart.OUTBOX)) {
      throw new UnsupportedByStorageException("an outbox");
    }
  }

  private static FillReport report(Sweeper.Filled filled) {
    return FillReport.of(filled.messages(), filled.report());
  }

  private List<OutboxMessage> messages(JournalId journal, Due due, LocalDate asOf) {
    var from = asOf.atStartOfDay(clock.getZone()).toInstant();
    var messages = new LinkedHashMap<String, OutboxMessage>();
    for (Finding found : due.getFindings()) {
      for (Reminder reminder : reminders(found)) {
        String key = ReminderCodec.key(reminder);
        messages.put(
            key,
            OutboxMessage.builder()
                .key(key)
                .journal(journal)
                .topic(TOPIC)
                .content(ReminderCodec.write(reminder))
                .dueFrom(from)
                .build());
      }
    }
    return List.copyOf(messages.values());
  }

  private static List<Reminder> reminders(Finding found) {
    var duty = found.getObligation();
    return duty.getDue().stream()
        .map(
            day ->
                Reminder.builder()
                    .subject(duty.getSubject())
                    .clause(duty.getClause())
                    .duty(duty.getId())
                    .due(day)
                    .overdue(found.getStatus() == Status.OVERDUE)
                    .build())
        .toList();
  }

  @Override
  public List<ClaimedReminder> claim(String worker, int limit, Duration lease) {
    return claim(worker, limit, lease, false);
  }

  @Override
  public List<ClaimedReminder> claimParked(String worker, int limit, Duration lease) {
    return claim(worker, limit, lease, true);
  }

  private List<ClaimedReminder> claim(String worker, int limit, Duration lease, boolean parked) {
    var request =
        ClaimRequest.builder()
            .worker(worker)
            .limit(limit)
            .lease(lease)
            .topic(TOPIC)
            .parked(parked)
            .build();
    return store.claim(request).stream().map(StoredReminders::claimed).toList();
  }

  private static ClaimedReminder claimed(LeasedMessage leased) {
    var message = leased.getMessage();
    return ClaimedReminder.of(
        message.getKey(),
        leased.getToken(),
        ReminderCodec.read(message.getKey(), message.getContent()));
  }

  @Override
  public void settle(ClaimedReminder claimed) {
    store.settle(Settlement.done(leased(claimed)));
  }

  @Override
  public void retry(ClaimedReminder claimed, Instant at) {
    store.settle(Settlement.retryAt(leased(claimed), at.truncatedTo(ChronoUnit.MILLIS)));
  }

  @Override
  public void park(ClaimedReminder claimed) {
    store.settle(Settlement.parked(leased(claimed)));
  }

  /** A settlement is by key and token; what the message was does not matter any more. */
  private static LeasedMessage leased(ClaimedReminder claimed) {
    var message =
        OutboxMessage.builder()
            .key(claimed.getKey())
            .journal(SETTLED)
            .topic(TOPIC)
            .content(Bytes.ofUtf8(""))
            .dueFrom(Instant.EPOCH)
            .build();
    return LeasedMessage.of(message, claimed.getTry());
  }

  @Override
  public int purge(Instant settledBefore) {
    return store.purge(settledBefore.truncatedTo(ChronoUnit.MILLIS));
  }
}
