package org.opensupervision.rules.engine.vendor;

import java.util.List;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DueBasis;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Answers of a store as values of our own, made while the call still lasts.
 *
 * <p>A vendor may answer with types of its own, which could say one thing now and another later, or
 * compute a hash as it likes.
 */
final class Copies {
  private Copies() {}

  static JournalPage of(JournalPage page) {
    List<Entry> entries = page.getEntries().stream().map(Copies::of).toList();
    return JournalPage.of(of(page.getHead()), entries);
  }

  static JournalHead of(JournalHead head) {
    return JournalHead.of(of(head.getJournal()), head.getSequence(), of(head.getHash()));
  }

  static Entry of(Entry entry) {
    return Entry.builder()
        .journal(of(entry.getJournal()))
        .sequence(entry.getSequence())
        .previous(of(entry.getPrevious()))
        .commitment(of(entry.getCommitment()))
        .content(entry.getContent().map(Copies::of))
        .build();
  }

  static DuePage of(DuePage page) {
    List<DueRow> rows = page.getRows().stream().map(Copies::of).toList();
    return page.getNext().map(next -> DuePage.of(rows, next)).orElseGet(() -> DuePage.last(rows));
  }

  private static DueRow of(DueRow row) {
    var place = row.getPlace();
    return DueRow.of(
        DuePlace.of(place.getDue(), of(place.getJournal()), place.getKey()), of(row.getBasis()));
  }

  private static DueBasis of(DueBasis basis) {
    return DueBasis.builder()
        .policy(of(basis.getPolicy()))
        .calendar(of(basis.getCalendar()))
        .facts(of(basis.getFacts()))
        .engine(of(basis.getEngine()))
        .build();
  }

  static Receipt of(Receipt receipt) {
    return Receipt.of(
        CommandId.of(receipt.getCommandId().getText()),
        of(receipt.getFingerprint()),
        receipt.getHeads().stream().map(Copies::of).toList());
  }

  static LeasedMessage of(LeasedMessage leased) {
    var message = leased.getMessage();
    return LeasedMessage.of(
        OutboxMessage.builder()
            .key(message.getKey())
            .journal(of(message.getJournal()))
            .topic(message.getTopic())
            .content(message.getContent())
            .dueFrom(message.getDueFrom())
            .build(),
        leased.getToken());
  }

  static Capabilities of(Capabilities claimed) {
    return Capabilities.builder().from(claimed).build();
  }

  private static Content of(Content content) {
    return Content.of(content.getSalt(), content.getBytes());
  }

  private static JournalId of(JournalId id) {
    return JournalId.of(id.getText());
  }

  private static Digest of(Digest digest) {
    return Digest.of(digest.getBytes());
  }
}
