package org.opensupervision.rules.engine.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.engine.file.AccessAnswer;
import org.opensupervision.rules.engine.file.FileReading;
import org.opensupervision.rules.engine.file.LogReading;
import org.opensupervision.rules.engine.file.LogRequest;
import org.opensupervision.rules.engine.file.RecordReading;
import org.opensupervision.rules.engine.file.RecordRequest;
import org.opensupervision.rules.engine.file.SubjectFile;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.ledger.OpenJournal;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.value.Bytes;

/**
 * Decides whether somebody may read a file, a record or the access log, puts that on the access
 * log, and only then opens it.
 *
 * <p>It is safe for use by several threads.
 */
public final class FileDoor {
  private final Store store;
  private final Ledger ledger;
  private final Deciding deciding;
  private final Salting salting;
  private final Clock clock;

  /** Gives content a salt of its own. */
  @FunctionalInterface
  public interface Salting {

    /** Returns the content that these bytes become. */
    Content salted(Bytes bytes);
  }

  /** Makes the door of a store; the clock tells the day on which it is decided. */
  public FileDoor(Store store, Supervision supervision, Salting salting, Clock clock) {
    this.store = store;
    this.ledger = new Ledger(store);
    this.deciding = new Deciding(ledger, supervision);
    this.salting = salting;
    this.clock = clock;
  }

  /**
   * Returns what a reader may see of a file.
   *
   * @throws IllegalArgumentException if the part is one that another request asks for; nothing is
   *     logged then
   * @throws org.opensupervision.spi.storage.failure.StorageException if the reading cannot be
   *     logged; nothing is shown then
   */
  public FileReading read(AccessRequest request) {
    refuseOther(request.getPart(), FileReading.WHOLE_RECORD, "RecordRequest");
    refuseOther(request.getPart(), LogRequest.ACCESS_LOG, "LogRequest");
    var asked = Asked.of(request);
    var file = ledger.open(asked.subject());
    var decision = logged(asked, file);
    boolean opens = decision.isAllowed() && request.getPart().equals(FileReading.WHOLE_FILE);
    return FileReading.of(decision, opens ? Optional.of(shown(file)) : Optional.empty());
  }

  /** Returns what a reader may see of the record of a case; see {@link #read(AccessRequest)}. */
  public RecordReading read(RecordRequest request) {
    var asked = Asked.of(request);
    var open = ledger.open(asked.subject());
    var answer = answer(logged(asked, open));
    return RecordReading.of(
        answer, answer.isAllowed() ? Optional.of(shown(open)) : Optional.empty());
  }

  /** Returns who has read a file, as far as a reader may know; see {@link #read(AccessRequest)}. */
  public LogReading read(LogRequest request) {
    var asked = Asked.of(request);
    var answer = answer(logged(asked, ledger.open(asked.subject())));
    return answer.isAllowed()
        ? new LogSearch(store, request).read(answer)
        : LogReading.of(answer, List.of(), Optional.empty());
  }

  /** Else the log would say that somebody read what was not shown. */
  private static void refuseOther(String part, String reserved, String request) {
    if (part.equals(reserved)) {
      throw new IllegalArgumentException(
          "The part (" + part + ") of a file must be asked for by a " + request + ".");
    }
  }

  /** What cannot be logged is not decided either. */
  private AccessDecision logged(Asked asked, OpenJournal open) {
    var decision = deciding.decide(asked, open, LocalDate.now(clock));
    store.log(salting.salted(AccessRecord.of(asked, decision, clock.instant())));
    return decision;
  }

  /** The decision is about the file of a worker, or of nobody, which is not what was asked for. */
  private static AccessAnswer answer(AccessDecision decision) {
    return AccessAnswer.builder()
        .allowed(decision.isAllowed())
        .clause(decision.getClause())
        .relation(decision.getRelation())
        .explanation(decision.getExplanation())
        .build();
  }

  private static SubjectFile shown(OpenJournal file) {
    return SubjectFile.of(file.asJournal(), file.getHead(), file.getErased());
  }
}
