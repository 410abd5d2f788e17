package org.opensupervision.rules.engine.erasing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.destruction.DestructionCertificate;
import org.opensupervision.rules.engine.destruction.DestructionOrder;
import org.opensupervision.rules.engine.destruction.RipeFile;
import org.opensupervision.rules.engine.entry.Salts;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.rules.engine.index.DueIndex;
import org.opensupervision.rules.engine.ledger.FactCodec;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.ledger.OpenJournal;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Erasure;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;

/** The destruction of one file on one order: a commit of its own, looked at afterwards. */
final class Shredding {
  private static final int ID_LENGTH = 32;
  private static final int KEPT_CONTENT = 121;

  private final Store store;
  private final DestructionOrder order;
  private final RipeFile file;
  private final Clock clock;
  private final Digest digest;

  Shredding(Store store, DestructionOrder order, RipeFile file, Clock clock) {
    this.store = store;
    this.order = order;
    this.file = file;
    this.clock = clock;
    this.digest =
        Digest.sha256(
            Bytes.ofUtf8(order.getId().getText() + '\n'),
            Bytes.ofUtf8(file.getHead().getJournal().getText() + '\n'));
  }

  /** Whether a store did otherwise than it said, so that it is not to be asked for more. */
  static boolean isBroken(SupervisionException fault) {
    return fault instanceof StoreFaultException told
        && told.getRule().filter(rule -> rule >= 51).isPresent();
  }

  private CommandId command() {
    return CommandId.of("destruction/" + digest.asHex());
  }

  private String certificateId() {
    return "destroyed-" + digest.asHex().substring(0, ID_LENGTH);
  }

  /** The same order of other people, or of another proposal, is another one. */
  private Digest fingerprint() {
    return Digest.sha256(
        digest.getBytes(),
        journal().getHash().getBytes(),
        Bytes.ofUtf8(order.getActor() + '\n'),
        Bytes.ofUtf8(order.getConfirmedBy().orElse("")));
  }

  /** The certificate of an earlier attempt at this order, if that came to an end. */
  Optional<DestructionCertificate> earlier(OpenJournal open) {
    if (open.getHead().equals(file.getHead())) {
      return Optional.empty();
    }
    var receipt = store.find(command());
    if (receipt.isPresent() && !receipt.get().getFingerprint().equals(fingerprint())) {
      throw new CommandReusedException(command());
    }
    return receipt.map(kept -> certifiedAgain(open, kept));
  }

  /** Destroys what the verdict names, and makes sure that it is gone. */
  DestructionCertificate destroy(Verdict verdict, Salts salts, DueIndex index) {
    var commit = commit(verdict, salts, index);
    var receipt = store.commit(commit);
    var after = new Ledger(store).open(file.getSubject());
    requireGone(!after.holdsAny(verdict.sequences()));
    return certified(after, receipt);
  }

  /** An attempt that found the content still there has left a receipt all the same. */
  private DestructionCertificate certifiedAgain(OpenJournal after, Receipt receipt) {
    var certificate = certified(after, receipt);
    requireGone(after.getErased(journal()) >= file.getEntries());
    return certificate;
  }

  private void requireGone(boolean isGone) {
    store.require(isGone, KEPT_CONTENT, "kept what it was to erase of", journal().getJournal());
  }

  private JournalHead journal() {
    return file.getHead();
  }

  private Commit commit(Verdict verdict, Salts salts, DueIndex index) {
    var moment = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var certificates =
        new Certificates(file.getSubject(), LocalDate.now(clock), moment, order.getActor())
            .of(certificateId(), verdict.parts());
    var commit = Commit.builder().commandId(command()).fingerprint(fingerprint());
    var head = journal();
    for (Bytes line : FactCodec.write(certificates)) {
      Entry entry = head.next(salts.salted(line));
      commit.addEntries(entry);
      head = JournalHead.after(entry);
    }
    return commit
        .addGuards(journal())
        .addErasures(Erasure.ofEntries(journal().getJournal(), notBefore(), verdict.sequences()))
        .addDueUpdates(
            DueUpdate.of(journal().getJournal(), rows(verdict, certificates, head, index)))
        .build();
  }

  private Instant notBefore() {
    return file.getOpens().atStartOfDay(clock.getZone()).toInstant();
  }

  /** Of a file that is destroyed as a whole nothing can fall due any more. */
  private List<DueRow> rows(
      Verdict verdict, List<Fact> certificates, JournalHead head, DueIndex index) {
    var staying = verdict.staying();
    boolean isAll = staying.stream().allMatch(OpenJournal::isCertificate);
    staying.addAll(certificates);
    var journal = Journal.of(file.getSubject(), staying);
    return isAll ? List.of() : List.of(index.look(journal, head, LocalDate.now(clock)).asRow());
  }

  private DestructionCertificate certified(OpenJournal after, Receipt receipt) {
    var id = journal().getJournal();
    var head = receipt.getHeads().stream().filter(one -> one.getJournal().equals(id)).findFirst();
    var certificate = after.fact(FactId.of(certificateId()));
    boolean isKept = head.filter(after::continues).isPresent() && certificate.isPresent();
    store.require(isKept, 59, "gave a receipt of what it did not keep in", id);
    return DestructionCertificate.builder()
        .subject(file.getSubject())
        .clauses(file.getClauses())
        .opens(file.getOpens())
        .destroyedOn(certificate.map(Fact::getOccurredOn).orElseThrow())
        .entries(file.getEntries())
        .order(order.getId())
        .actor(order.getActor())
        .confirmedBy(order.getConfirmedBy())
        .head(head.orElseThrow())
        .build();
  }
}
